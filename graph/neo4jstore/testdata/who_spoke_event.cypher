 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS k1
  MATCH (n2:Node {id: k1}) WHERE n2:Event
  WITH DISTINCT n2.id AS k6
  CALL (k6) {
    MATCH (s4)-[f3:CHAIRED|SPOKE_AT {at: k6}]->(o5)
    RETURN s4, f3, o5
    UNION ALL
    MATCH (s4)-[f3:ATTENDED|GAVE_PAPER_AT|REPORTED_AT {at: k6}]->(o5)
    RETURN s4, f3, o5
  }
  WITH s4, f3, o5
  WITH s4, f3, o5
  ORDER BY f3.byNewest
  LIMIT $p1
  RETURN [f3.byNewest, f3.id, type(f3), f3.date, f3.part, f3.title, COLLECT {
    WITH DISTINCT f3.at AS k7
    MATCH (n8:Node {id: k7})
    MATCH (n8)-[f9:HELD_AT]->(o10)
    WITH DISTINCT o10 AS n11
    WITH n11
    ORDER BY n11.byName
    LIMIT $p2
    RETURN [n11.byName, n11.id, n11.name] AS row12
  }, [[null, o5.id, o5.name]], COLLECT {
    WITH DISTINCT f3.id AS k13
    MATCH (v14:Evidence {fact: k13})
    WITH v14
    ORDER BY v14.byNewest
    LIMIT $p3
    RETURN [v14.byNewest, v14.id, v14.quote, COLLECT {
      MATCH (v14)-[:FROM]->(a15:Article)
      RETURN [null, a15.id, a15.title, a15.url] AS row16
    }] AS row17
  }, [[null, s4.id, s4.name]]] AS row18
} AS rows
