 CYPHER 5
RETURN COLLECT {
  MATCH (n1:Node {id: $p0}) WHERE n1:Person|Organization|Post|Event|Directive|Place
  MATCH (n1)<-[:PART_OF*0..]-(n2)
  MATCH (s4)-[f3:HELD_AT]->(n2)
  WITH DISTINCT s4 AS n5
  WITH DISTINCT n5.id AS k9
  CALL (k9) {
    MATCH (s7)-[f6:SPOKE_AT {at: k9}]->(o8)
    RETURN s7, f6, o8
    UNION ALL
    MATCH (s7)-[f6:CHAIRED {at: k9}]->(o8)
    RETURN s7, f6, o8
    UNION ALL
    MATCH (s7)-[f6:ATTENDED {at: k9}]->(o8)
    RETURN s7, f6, o8
    UNION ALL
    MATCH (s7)-[f6:REPORTED_AT {at: k9}]->(o8)
    RETURN s7, f6, o8
    UNION ALL
    MATCH (s7)-[f6:GAVE_PAPER_AT {at: k9}]->(o8)
    RETURN s7, f6, o8
  }
  WITH s7, f6, o8 WHERE f6.latest >= $p1 AND f6.earliest <= $p2
  WITH DISTINCT s7, f6, o8
  WITH s7, f6, o8
  ORDER BY f6.byNewest
  LIMIT $p3
  RETURN [f6.byNewest, f6.id, type(f6), f6.date, f6.part, f6.title, COLLECT {
    WITH DISTINCT f6.at AS k10
    MATCH (n11:Node {id: k10})
    MATCH (n11)-[f12:HELD_AT]->(o13)
    WITH DISTINCT o13 AS n14
    WITH DISTINCT n14
    WITH n14
    ORDER BY n14.byName
    LIMIT $p4
    RETURN [n14.byName, n14.id, n14.name] AS row15
  }, [[null, o8.id, o8.name]], COLLECT {
    WITH DISTINCT f6.id AS k16
    MATCH (v17:Evidence {fact: k16})
    WITH v17
    ORDER BY v17.byNewest
    LIMIT $p5
    RETURN [v17.byNewest, v17.id, v17.quote, COLLECT {
      MATCH (v17)-[:FROM]->(a18:Article)
      RETURN [null, a18.id, a18.title, a18.url] AS row19
    }] AS row20
  }, [[null, s7.id, s7.name]]] AS row21
} AS rows
