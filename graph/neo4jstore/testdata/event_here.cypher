 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (n2:Node {id: asked1[1]})-[:IS*0..1]->(n3) WHERE NOT n3:Merged
  RETURN [asked1[0], 0, n3.id, n3.name, [COLLECT {
    WITH DISTINCT n3.id AS k7
    CALL (k7) {
      MATCH (s5)-[f4:ATTENDED|CHAIRED|GAVE_PAPER_AT|HOLDS|ORGANIZED|REPORTED_AT|SPOKE_AT {at: k7}]->(o6)
      RETURN s5, f4, o6
      UNION ALL
      MATCH (s5)-[f4:AWARDED|CITED|HELD_AT|ISSUED|MET|PART_OF|REPLACED|SIGNED {at: k7}]->(o6)
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
      MATCH (s9)-[f8:ATTENDED|CHAIRED|GAVE_PAPER_AT|HOLDS|ORGANIZED|REPORTED_AT|SPOKE_AT {at: k11}]->(o10)
      RETURN s9, f8, o10
      UNION ALL
      MATCH (s9)-[f8:AWARDED|CITED|HELD_AT|ISSUED|MET|PART_OF|REPLACED|SIGNED {at: k11}]->(o10)
      RETURN s9, f8, o10
    }
    WITH s9, f8, o10
    RETURN f8
  }]] AS found
} AS rows
