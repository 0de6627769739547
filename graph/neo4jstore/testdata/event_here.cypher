 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (n2:Node {id: asked1[1]})-[:IS*0..1]->(n3) WHERE NOT n3:Merged
  RETURN [asked1[0], 0, n3.id, n3.name, [COLLECT {
    WITH DISTINCT n3.id AS k8
    CALL (k8) {
      MATCH (s6)-[f5:ATTENDED|CHAIRED|GAVE_PAPER_AT|HOLDS|ORGANIZED|REPORTED_AT|SPOKE_AT {at: k8}]->(o7)
      RETURN s6, f5, o7
      UNION ALL
      MATCH (s6)-[f5:AWARDED|CITED|HELD_AT|ISSUED|MET|PART_OF|REPLACED|SIGNED {at: k8}]->(o7)
      RETURN s6, f5, o7
    }
    WITH s6, f5, o7
    WITH s6, f5, o7
    ORDER BY f5.byNewest
    LIMIT $p1
    RETURN [f5.byNewest, f5.id, type(f5), type(f5)] AS row14
  }, COUNT {
    WITH DISTINCT n3.id AS k13
    CALL (k13) {
      MATCH (s11)-[f10:ATTENDED|CHAIRED|GAVE_PAPER_AT|HOLDS|ORGANIZED|REPORTED_AT|SPOKE_AT {at: k13}]->(o12)
      RETURN s11, f10, o12
      UNION ALL
      MATCH (s11)-[f10:AWARDED|CITED|HELD_AT|ISSUED|MET|PART_OF|REPLACED|SIGNED {at: k13}]->(o12)
      RETURN s11, f10, o12
    }
    WITH s11, f10, o12
    RETURN f10
  }]] AS found
} AS rows
