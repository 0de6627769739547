 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (n2:Node {id: asked1[1]})-[:IS*0..1]->(n3) WHERE NOT n3:Merged
  RETURN [asked1[0], 0, n3.id, n3.name, [COLLECT {
    WITH DISTINCT n3.id AS k7
    CALL (k7) {
      MATCH (s5)-[f4:HOLDS {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:SPOKE_AT {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:CHAIRED {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:ATTENDED {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:REPORTED_AT {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:GAVE_PAPER_AT {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:ORGANIZED {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:HELD_AT {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:AWARDED {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:ISSUED {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:SIGNED {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:CITED {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:REPLACED {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:MET {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:PART_OF {at: k7}]->(o6)
      RETURN s5, f4, o6
    }
    WITH s5, f4, o6
    WITH s5, f4, o6
    ORDER BY f4.byNewest
    LIMIT $p1
    RETURN [f4.byNewest, f4.id, type(f4), type(f4)] AS row12
  }, COUNT {
    WITH DISTINCT n3.id AS k11
    CALL (k11) {
      MATCH (s9)-[f8:HOLDS {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:SPOKE_AT {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:CHAIRED {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:ATTENDED {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:REPORTED_AT {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:GAVE_PAPER_AT {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:ORGANIZED {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:HELD_AT {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:AWARDED {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:ISSUED {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:SIGNED {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:CITED {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:REPLACED {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:MET {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:PART_OF {at: k11}]->(o10)
      RETURN s9, f8, o10
    }
    WITH s9, f8, o10
    RETURN f8
  }]] AS found
} AS rows
