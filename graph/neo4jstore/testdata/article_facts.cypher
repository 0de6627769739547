 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (n2:Node {id: asked1[1]})
  RETURN [asked1[0], 0, n2.id, n2.title, COLLECT {
    MATCH (n2)<-[:FROM]-(v3:Evidence)
    WITH DISTINCT v3.fact AS k7
    MATCH (s5)-[f4:ATTENDED|AWARDED|CHAIRED|CITED|GAVE_PAPER_AT|HELD_AT|HOLDS|ISSUED|MET|ORGANIZED|PART_OF|REPLACED|REPORTED_AT|SIGNED|SPOKE_AT {id: k7}]->(o6)
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
      MATCH (s11)-[f10:ATTENDED|AWARDED|CHAIRED|CITED|GAVE_PAPER_AT|HELD_AT|HOLDS|ISSUED|MET|ORGANIZED|PART_OF|REPLACED|REPORTED_AT|SIGNED|SPOKE_AT {id: k13}]->(o12)
      RETURN [null, f10.id, type(f10), type(f10)] AS row14
    }] AS row15
  }] AS found
} AS rows
