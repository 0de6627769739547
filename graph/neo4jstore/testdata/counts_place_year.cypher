 CYPHER 5
RETURN COLLECT {
  CALL () {
    MATCH (s2)-[f1:SPOKE_AT]->(o3)
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:CHAIRED]->(o3)
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:ATTENDED]->(o3)
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:REPORTED_AT]->(o3)
    RETURN s2, f1, o3
    UNION ALL
    MATCH (s2)-[f1:GAVE_PAPER_AT]->(o3)
    RETURN s2, f1, o3
  }
  WITH s2, f1, o3
  WITH f1.at AS h4, f1.year AS k5, count(*) AS c6
  WITH *, COLLECT {
    MATCH (n9:Node {id: h4})
    MATCH (n9)-[f10:HELD_AT]->(o11)
    WITH DISTINCT o11 AS n12
    RETURN DISTINCT n12.id AS i13
  } AS l7
  UNWIND CASE WHEN size(l7) = 0 THEN [null] ELSE l7 END AS k8
  WITH k8, k5, sum(c6) AS c14
  ORDER BY c14 DESC, k8, k5
  LIMIT $p0
  RETURN [c14, head(COLLECT {
    MATCH (n15:Node {id: k8})
    RETURN [n15.id, n15.name] AS row16
  }), k5] AS row17
} AS rows
