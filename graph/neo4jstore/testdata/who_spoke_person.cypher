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
  WITH n3, f4, o5
  ORDER BY f4.byNewest
  LIMIT $p1
  RETURN [f4.byNewest, f4.id, type(f4), f4.date, f4.part, f4.title, COLLECT {
    WITH DISTINCT o5 AS n6
    MATCH (n6)-[f7:HELD_AT]->(o8)
    WITH DISTINCT o8 AS n9
    WITH n9
    ORDER BY n9.byName
    LIMIT $p2
    RETURN [n9.byName, n9.id, n9.name] AS row10
  }, [[null, o5.id, o5.name]], COLLECT {
    WITH DISTINCT f4.id AS k11
    MATCH (v12:Evidence {fact: k11})
    WITH v12
    ORDER BY v12.byNewest
    LIMIT $p3
    RETURN [v12.byNewest, v12.id, v12.quote, COLLECT {
      MATCH (v12)-[:FROM]->(a13:Article)
      RETURN [null, a13.id, a13.title, a13.url] AS row14
    }] AS row15
  }, [[null, n3.id, n3.name]]] AS row16
} AS rows
