 CYPHER 5
WITH COLLECT {
  UNWIND $p0 AS k OPTIONAL
  MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids1
RETURN COLLECT {
  UNWIND ids1 AS k2
  MATCH (n3:Node {id: k2}) WHERE n3:Person|Organization|Post|Event|Directive|Place
  MATCH (n3)-[f4:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(o5)
  WITH DISTINCT o5 AS n6
  MATCH (s9)-[f8:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(n6)
  WITH DISTINCT s9 AS h10, n6 AS h11
  WITH *, COLLECT {
    WITH 1 AS one15 WHERE h10:Person
    RETURN DISTINCT h10.id AS i14
  } AS l12
  UNWIND CASE WHEN size(l12) = 0 THEN [null] ELSE l12 END AS k13
  WITH *, COLLECT {
    RETURN DISTINCT h11.id AS i18
  } AS l16
  UNWIND CASE WHEN size(l16) = 0 THEN [null] ELSE l16 END AS k17
  WITH k13, count(DISTINCT k17) AS c19
  ORDER BY c19 DESC, k13
  LIMIT $p1
  RETURN [c19, head(COLLECT {
    MATCH (n20:Node {id: k13})
    RETURN [n20.id, n20.name] AS row21
  })] AS row22
} AS rows
