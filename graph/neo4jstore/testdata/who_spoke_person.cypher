 CYPHER 5
RETURN COLLECT {
  MATCH (n1:Node {id: $p0}) WHERE n1:Person|Organization|Post|Event|Directive|Place
  MATCH (n1)-[f2:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(o3)
  WITH n1, f2, o3
  ORDER BY f2.byNewest
  LIMIT $p1
  RETURN [f2.byNewest, f2.id, type(f2), f2.date, f2.part, f2.title, COLLECT {
    WITH DISTINCT f2.at AS k4
    MATCH (n5:Node {id: k4})
    MATCH (n5)-[f6:HELD_AT]->(o7)
    WITH DISTINCT o7 AS n8
    WITH DISTINCT n8
    WITH n8
    ORDER BY n8.byName
    LIMIT $p2
    RETURN [n8.byName, n8.id, n8.name] AS row9
  }, [[null, o3.id, o3.name]], COLLECT {
    WITH DISTINCT f2.id AS k10
    MATCH (v11:Evidence {fact: k10})
    WITH v11
    ORDER BY v11.byNewest
    LIMIT $p3
    RETURN [v11.byNewest, v11.id, v11.quote, COLLECT {
      MATCH (v11)-[:FROM]->(a12:Article)
      RETURN [null, a12.id, a12.title, a12.url] AS row13
    }] AS row14
  }, [[null, n1.id, n1.name]]] AS row15
} AS rows
