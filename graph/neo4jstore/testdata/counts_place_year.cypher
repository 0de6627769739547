 CYPHER 5
RETURN COLLECT {
  MATCH (o3:Event)<-[f1:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]-(s2)
  WITH o3 AS h4, f1.year AS k5, count(*) AS c6
  WITH *, COLLECT {
    MATCH (h4)-[f9:HELD_AT]->(o10)
    WITH DISTINCT o10 AS n11
    RETURN DISTINCT n11.id AS i12
  } AS l7
  UNWIND CASE WHEN size(l7) = 0 THEN [null] ELSE l7 END AS k8
  WITH k8, k5, sum(c6) AS c13
  ORDER BY c13 DESC, k8, k5
  LIMIT $p0
  RETURN [c13, head(COLLECT {
    MATCH (n14:Node {id: k8})
    RETURN [n14.id, n14.name] AS row15
  }), k5] AS row16
} AS rows
