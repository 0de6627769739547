 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS k1
  MATCH (n2:Node {id: k1}) WHERE n2:Person|Organization|Post|Event|Directive|Place
  MATCH (n2)<-[:PART_OF*0..]-(n3)
  MATCH (s5)-[f4:HELD_AT]->(n3)
  WITH DISTINCT s5 AS n6
  WITH DISTINCT n6.id AS k10
  CALL (k10) {
    MATCH (s8)-[f7:CHAIRED|SPOKE_AT {at: k10}]->(o9)
    RETURN s8, f7, o9
    UNION ALL
    MATCH (s8)-[f7:ATTENDED|GAVE_PAPER_AT|REPORTED_AT {at: k10}]->(o9)
    RETURN s8, f7, o9
  }
  WITH s8, f7, o9
  WITH s8 AS h11, count(*) AS c12
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
