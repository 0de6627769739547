 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS k1
  MATCH (n2:Node {id: k1}) WHERE n2:Person|Organization|Post|Event|Directive|Place
  MATCH (s4)-[f3:CITED]->(n2)
  WITH DISTINCT f3.at AS k5
  MATCH (n6:Node {id: k5})
  WITH DISTINCT n6.id AS k10
  CALL (k10) {
    MATCH (s8)-[f7:CHAIRED|SPOKE_AT {at: k10}]->(o9)
    RETURN s8, f7, o9
    UNION ALL
    MATCH (s8)-[f7:ATTENDED|GAVE_PAPER_AT|REPORTED_AT {at: k10}]->(o9)
    RETURN s8, f7, o9
  }
  WITH s8, f7, o9
  WITH s8, f7, o9
  ORDER BY f7.byNewest
  LIMIT $p1
  RETURN [f7.byNewest, f7.id, type(f7), f7.date, f7.part, f7.title, COLLECT {
    WITH DISTINCT f7.at AS k11
    MATCH (n12:Node {id: k11})
    MATCH (n12)-[f13:HELD_AT]->(o14)
    WITH DISTINCT o14 AS n15
    WITH n15
    ORDER BY n15.byName
    LIMIT $p2
    RETURN [n15.byName, n15.id, n15.name] AS row16
  }, [[null, o9.id, o9.name]], COLLECT {
    WITH DISTINCT f7.id AS k17
    MATCH (v18:Evidence {fact: k17})
    WITH v18
    ORDER BY v18.byNewest
    LIMIT $p3
    RETURN [v18.byNewest, v18.id, v18.quote, COLLECT {
      MATCH (v18)-[:FROM]->(a19:Article)
      RETURN [null, a19.id, a19.title, a19.url] AS row20
    }] AS row21
  }, [[null, s8.id, s8.name]]] AS row22
} AS rows
