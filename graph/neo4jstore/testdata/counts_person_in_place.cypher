 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS k1
  MATCH (n2:Node {id: k1}) WHERE n2:Person|Organization|Post|Event|Directive|Place
  MATCH (n2)<-[:PART_OF*0..]-(n3)
  MATCH (s5)-[f4:HELD_AT]->(n3)
  WITH DISTINCT s5 AS n6
  MATCH (s9)-[f8:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(n6)
  WITH s9 AS h10, count(*) AS c11
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
