 CYPHER 5
WITH COLLECT {
  UNWIND $p0 AS k OPTIONAL
  MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids1
RETURN COLLECT {
  UNWIND ids1 AS k2
  MATCH (n3:Node {id: k2}) WHERE n3:Person|Organization|Post|Event|Directive|Place
  MATCH (n3)<-[:PART_OF*0..]-(n4)
  MATCH (s6)-[f5:HELD_AT]->(n4)
  WITH DISTINCT s6 AS n7
  MATCH (s10)-[f9:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(n7)
  WITH s10 AS h11, count(*) AS c12
  WITH *, COLLECT {
    WITH 1 AS one16 WHERE h11:Person
    RETURN DISTINCT h11.id AS i15
  } AS l13
  UNWIND CASE WHEN size(l13) = 0 THEN [null] ELSE l13 END AS k14
  WITH k14, sum(c12) AS c17
  ORDER BY c17 DESC, k14
  LIMIT $p1
  RETURN [c17, head(COLLECT {
    MATCH (n18:Node {id: k14})
    RETURN [n18.id, n18.name] AS row19
  })] AS row20
} AS rows
