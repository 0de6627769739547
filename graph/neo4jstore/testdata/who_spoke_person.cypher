 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS k1
  MATCH (n2:Node {id: k1}) WHERE n2:Person|Organization|Post|Event|Directive|Place
  MATCH (n2)-[f3:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(o4)
  WITH n2, f3, o4
  ORDER BY f3.byNewest
  LIMIT $p1
  RETURN [f3.byNewest, f3.id, type(f3), f3.date, f3.part, f3.title, COLLECT {
    WITH DISTINCT f3.at AS k5
    MATCH (n6:Node {id: k5})
    MATCH (n6)-[f7:HELD_AT]->(o8)
    WITH DISTINCT o8 AS n9
    WITH n9
    ORDER BY n9.byName
    LIMIT $p2
    RETURN [n9.byName, n9.id, n9.name] AS row10
  }, [[null, o4.id, o4.name]], COLLECT {
    WITH DISTINCT f3.id AS k11
    MATCH (v12:Evidence {fact: k11})
    WITH v12
    ORDER BY v12.byNewest
    LIMIT $p3
    RETURN [v12.byNewest, v12.id, v12.quote, COLLECT {
      MATCH (v12)-[:FROM]->(a13:Article)
      RETURN [null, a13.id, a13.title, a13.url] AS row14
    }] AS row15
  }, [[null, n2.id, n2.name]]] AS row16
} AS rows
