 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS k1
  MATCH (n2:Node {id: k1}) WHERE n2:Person|Organization|Post|Event|Directive|Place
  MATCH (n2)<-[:PART_OF*0..]-(n3)
  MATCH (s5)-[f4:HELD_AT]->(n3)
  WITH DISTINCT s5 AS n6
  MATCH (s9)-[f8:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(n6) WHERE f8.latest >= $p1 AND f8.earliest <= $p2
  WITH s9, f8, n6
  ORDER BY f8.byNewest
  LIMIT $p3
  RETURN [f8.byNewest, f8.id, type(f8), f8.date, f8.part, f8.title, COLLECT {
    WITH DISTINCT n6 AS n10
    MATCH (n10)-[f11:HELD_AT]->(o12)
    WITH DISTINCT o12 AS n13
    WITH n13
    ORDER BY n13.byName
    LIMIT $p4
    RETURN [n13.byName, n13.id, n13.name] AS row14
  }, [[null, n6.id, n6.name]], COLLECT {
    WITH DISTINCT f8.id AS k15
    MATCH (v16:Evidence {fact: k15})
    WITH v16
    ORDER BY v16.byNewest
    LIMIT $p5
    RETURN [v16.byNewest, v16.id, v16.quote, COLLECT {
      MATCH (v16)-[:FROM]->(a17:Article)
      RETURN [null, a17.id, a17.title, a17.url] AS row18
    }] AS row19
  }, [[null, s9.id, s9.name]]] AS row20
} AS rows
