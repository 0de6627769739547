 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (n2:Node {id: asked1[1]})
  RETURN [asked1[0], 0, n2.id, n2.title, COLLECT {
    MATCH (n2)<-[:FROM]-(v3:Evidence)
    WITH DISTINCT v3.fact AS k7
    CALL (k7) {
      MATCH (s5)-[f4:HOLDS {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:SPOKE_AT {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:CHAIRED {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:ATTENDED {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:REPORTED_AT {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:GAVE_PAPER_AT {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:ORGANIZED {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:HELD_AT {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:AWARDED {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:ISSUED {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:SIGNED {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:CITED {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:REPLACED {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:MET {id: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:PART_OF {id: k7}]->(o6)
      RETURN s5, f4, o6
    }
    WITH s5, f4, o6
    WITH DISTINCT s5, f4, o6
    WITH s5, f4, o6
    ORDER BY f4.byNewest
    LIMIT $p1
    RETURN [f4.byNewest, f4.id, type(f4), type(f4)] AS row8
  }, COLLECT {
    MATCH (n2)<-[:FROM]-(v9:Evidence)
    WITH v9
    ORDER BY v9.byText
    LIMIT $p2
    RETURN [v9.byText, v9.id, v9.quote, COLLECT {
      WITH DISTINCT v9.fact AS k13
      CALL (k13) {
        MATCH (s11)-[f10:HOLDS {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:SPOKE_AT {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:CHAIRED {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:ATTENDED {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:REPORTED_AT {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:GAVE_PAPER_AT {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:ORGANIZED {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:HELD_AT {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:AWARDED {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:ISSUED {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:SIGNED {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:CITED {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:REPLACED {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:MET {id: k13}]->(o12)
        RETURN s11, f10, o12
        UNION ALL
        MATCH (s11)-[f10:PART_OF {id: k13}]->(o12)
        RETURN s11, f10, o12
      }
      WITH s11, f10, o12
      RETURN [null, f10.id, type(f10), type(f10)] AS row14
    }] AS row15
  }] AS found
} AS rows
