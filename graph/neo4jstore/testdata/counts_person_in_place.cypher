 CYPHER 5
WITH COLLECT {
  UNWIND $p0 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
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
  OPTIONAL CALL (*) {
    WITH 1 AS one14 WHERE h11:Person
    RETURN DISTINCT h11.id AS k13
  }
  WITH k13, sum(c12) AS c15
  ORDER BY c15 DESC, k13
  LIMIT $p1
  RETURN [c15, head(COLLECT {
    MATCH (n16:Node {id: k13})
    RETURN [n16.id, n16.name] AS row17
  })] AS row18
} AS rows
