 CYPHER 5
RETURN COLLECT {
  MATCH (n1:Node {id: $p0}) WHERE n1:Event
  WITH DISTINCT n1.id AS k5
  CALL (k5) {
    MATCH (s3)-[f2:SPOKE_AT {at: k5}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:CHAIRED {at: k5}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:ATTENDED {at: k5}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:REPORTED_AT {at: k5}]->(o4)
    RETURN s3, f2, o4
    UNION ALL
    MATCH (s3)-[f2:GAVE_PAPER_AT {at: k5}]->(o4)
    RETURN s3, f2, o4
  }
  WITH s3, f2, o4
  WITH s3, f2, o4
  ORDER BY f2.byNewest
  LIMIT $p1
  RETURN [f2.byNewest, f2.id, type(f2), f2.date, f2.part, f2.title, COLLECT {
    WITH DISTINCT f2.at AS k6
    MATCH (n7:Node {id: k6})
    MATCH (n7)-[f8:HELD_AT]->(o9)
    WITH DISTINCT o9 AS n10
    WITH DISTINCT n10
    WITH n10
    ORDER BY n10.byName
    LIMIT $p2
    RETURN [n10.byName, n10.id, n10.name] AS row11
  }, [[null, o4.id, o4.name]], COLLECT {
    WITH DISTINCT f2.id AS k12
    MATCH (v13:Evidence {fact: k12})
    WITH v13
    ORDER BY v13.byNewest
    LIMIT $p3
    RETURN [v13.byNewest, v13.id, v13.quote, COLLECT {
      MATCH (v13)-[:FROM]->(a14:Article)
      RETURN [null, a14.id, a14.title, a14.url] AS row15
    }] AS row16
  }, [[null, s3.id, s3.name]]] AS row17
} AS rows
