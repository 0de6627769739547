 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS k1
  MATCH (n2:Node {id: k1}) WHERE n2:Person|Organization|Post|Event|Directive|Place
  MATCH (n2)-[f3:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(o4)
  WITH n2, f3, o4
  ORDER BY f3.byNewest
  LIMIT $p1
  RETURN [f3.byNewest, f3.id, type(f3), f3.date, f3.part, f3.title, COLLECT {
    WITH DISTINCT o4 AS n5
    MATCH (n5)-[f6:HELD_AT]->(o7)
    WITH DISTINCT o7 AS n8
    WITH n8
    ORDER BY n8.byName
    LIMIT $p2
    RETURN [n8.byName, n8.id, n8.name] AS row9
  }, [[null, o4.id, o4.name]], COLLECT {
    WITH DISTINCT f3.id AS k10
    MATCH (v11:Evidence {fact: k10})
    WITH v11
    ORDER BY v11.byNewest
    LIMIT $p3
    RETURN [v11.byNewest, v11.id, v11.quote, COLLECT {
      MATCH (v11)-[:FROM]->(a12:Article)
      RETURN [null, a12.id, a12.title, a12.url] AS row13
    }] AS row14
  }, [[null, n2.id, n2.name]]] AS row15
} AS rows
