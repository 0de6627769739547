 CYPHER 5
WITH COLLECT {
  UNWIND $p0 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids1
RETURN COLLECT {
  UNWIND ids1 AS k2
  MATCH (n3:Node {id: k2}) WHERE n3:Person|Organization|Post|Event|Directive|Place
  MATCH (n3)-[f4:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(o5)
  WITH DISTINCT o5 AS n6
  MATCH (s9)-[f8:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(n6)
  WITH DISTINCT s9 AS h10, n6 AS h11
  OPTIONAL CALL (*) {
    WITH 1 AS one13 WHERE h10:Person
    RETURN DISTINCT h10.id AS k12
  }
  OPTIONAL CALL (*) {
    RETURN DISTINCT h11.id AS k14
  }
  WITH k12, count(DISTINCT k14) AS c15
  ORDER BY c15 DESC, k12
  LIMIT $p1
  RETURN [c15, head(COLLECT {
    MATCH (n16:Node {id: k12})
    RETURN [n16.id, n16.name] AS row17
  })] AS row18
} AS rows
