 CYPHER 5
WITH COLLECT {
  UNWIND $p0 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids1
RETURN COLLECT {
  UNWIND ids1 AS k2
  MATCH (n3:Node {id: k2}) WHERE n3:Person|Organization|Post|Event|Directive|Place
  MATCH (s5)-[f4:CITED]->(n3)
  WITH DISTINCT f4.at AS k6
  MATCH (n7:Node {id: k6})
  MATCH (s10)-[f9:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(n7)
  WITH s10, f9, n7
  ORDER BY f9.byNewest
  LIMIT $p1
  RETURN [f9.byNewest, f9.id, type(f9), f9.date, f9.part, f9.title, COLLECT {
    WITH DISTINCT n7 AS n11
    MATCH (n11)-[f12:HELD_AT]->(o13)
    WITH DISTINCT o13 AS n14
    WITH n14
    ORDER BY n14.byName
    LIMIT $p2
    RETURN [n14.byName, n14.id, n14.name] AS row15
  }, [[null, n7.id, n7.name]], COLLECT {
    WITH DISTINCT f9.id AS k16
    MATCH (v17:Evidence {fact: k16})
    WITH v17
    ORDER BY v17.byNewest
    LIMIT $p3
    RETURN [v17.byNewest, v17.id, v17.quote, COLLECT {
      MATCH (v17)-[:FROM]->(a18:Article)
      RETURN [null, a18.id, a18.title, a18.url] AS row19
    }] AS row20
  }, [[null, s10.id, s10.name]]] AS row21
} AS rows
