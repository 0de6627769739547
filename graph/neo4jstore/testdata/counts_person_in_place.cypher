 CYPHER 5
RETURN COLLECT {
  MATCH (n1:Node {id: $p0}) WHERE n1:Person|Organization|Post|Event|Directive|Place
  MATCH (n1)<-[:PART_OF*0..]-(n2)
  MATCH (s4)-[f3:HELD_AT]->(n2)
  WITH DISTINCT s4 AS n5
  WITH DISTINCT n5.id AS k9
  CALL (k9) {
    MATCH (s7)-[f6:SPOKE_AT {at: k9}]->(o8)
    RETURN s7, f6, o8
    UNION ALL
    MATCH (s7)-[f6:CHAIRED {at: k9}]->(o8)
    RETURN s7, f6, o8
    UNION ALL
    MATCH (s7)-[f6:ATTENDED {at: k9}]->(o8)
    RETURN s7, f6, o8
    UNION ALL
    MATCH (s7)-[f6:REPORTED_AT {at: k9}]->(o8)
    RETURN s7, f6, o8
    UNION ALL
    MATCH (s7)-[f6:GAVE_PAPER_AT {at: k9}]->(o8)
    RETURN s7, f6, o8
  }
  WITH s7, f6, o8
  WITH DISTINCT s7, f6, o8
  WITH s7 AS h10, count(*) AS c11
  WITH *, COLLECT {
    WITH 1 AS one15 WHERE h10:Person
    RETURN DISTINCT h10.id AS i14
  } AS l12
  UNWIND CASE WHEN size(l12) = 0 THEN [null] ELSE l12 END AS k13
  WITH k13, sum(c11) AS c16
  ORDER BY c16 DESC, k13
  LIMIT $p1
  RETURN [c16, head(COLLECT {
    MATCH (n17:Node {id: k13})
    RETURN [n17.id, n17.name] AS row18
  })] AS row19
} AS rows
