 CYPHER 5
RETURN COLLECT {
  MATCH (o3:Event)<-[f1:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]-(s2)
  WITH o3 AS h4, f1.year AS k5, count(*) AS c6
  OPTIONAL CALL (*) {
    MATCH (h4)-[f8:HELD_AT]->(o9)
    WITH DISTINCT o9 AS n10
    RETURN DISTINCT n10.id AS k7
  }
  WITH k7, k5, sum(c6) AS c11
  ORDER BY c11 DESC, k7, k5
  LIMIT $p0
  RETURN [c11, head(COLLECT {
    MATCH (n12:Node {id: k7})
    RETURN [n12.id, n12.name] AS row13
  }), k5] AS row14
} AS rows
