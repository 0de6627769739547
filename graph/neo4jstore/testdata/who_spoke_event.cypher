 CYPHER 5
WITH COLLECT {
  UNWIND $p0 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids1
RETURN COLLECT {
  UNWIND ids1 AS k2
  MATCH (n3:Node {id: k2}) WHERE n3:Event
  MATCH (s6)-[f5:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(n3)
  WITH s6, f5, n3
  ORDER BY f5.byNewest
  LIMIT $p1
  RETURN [f5.byNewest, f5.id, type(f5), f5.date, f5.part, f5.title, COLLECT {
    WITH DISTINCT n3 AS n7
    MATCH (n7)-[f8:HELD_AT]->(o9)
    WITH DISTINCT o9 AS n10
    WITH n10
    ORDER BY n10.byName
    LIMIT $p2
    RETURN [n10.byName, n10.id, n10.name] AS row11
  }, [[null, n3.id, n3.name]], COLLECT {
    WITH DISTINCT f5.id AS k12
    MATCH (v13:Evidence {fact: k12})
    WITH v13
    ORDER BY v13.byNewest
    LIMIT $p3
    RETURN [v13.byNewest, v13.id, v13.quote, COLLECT {
      MATCH (v13)-[:FROM]->(a14:Article)
      RETURN [null, a14.id, a14.title, a14.url] AS row15
    }] AS row16
  }, [[null, s6.id, s6.name]]] AS row17
} AS rows
