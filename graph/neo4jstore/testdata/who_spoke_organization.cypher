 CYPHER 5
WITH COLLECT {
  UNWIND $p0 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids2, COLLECT {
  UNWIND $p1 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids7
RETURN COLLECT {
  CALL (ids2, ids7) {
    UNWIND ids2 AS k3
    MATCH (n4:Node {id: k3}) WHERE n4:Person|Organization|Post|Event|Directive|Place
    MATCH (n4)-[f5:ATTENDED|CHAIRED|GAVE_PAPER_AT|REPORTED_AT|SPOKE_AT]->(o6)
    RETURN f5 AS r1
    UNION
    UNWIND ids7 AS k8
    MATCH (n9:Node {id: k8}) WHERE n9:Organization
    WITH DISTINCT n9.id AS k13
    CALL (k13) {
      MATCH (s11)-[f10:CHAIRED|SPOKE_AT {onBehalfOf: k13}]->(o12)
      RETURN s11, f10, o12
      UNION ALL
      MATCH (s11)-[f10:ATTENDED|GAVE_PAPER_AT|REPORTED_AT {onBehalfOf: k13}]->(o12)
      RETURN s11, f10, o12
    }
    WITH s11, f10, o12
    RETURN f10 AS r1
  }
  WITH r1
  WITH r1
  ORDER BY r1.byNewest
  LIMIT $p2
  RETURN [r1.byNewest, r1.id, type(r1), r1.date, r1.part, r1.title, COLLECT {
    WITH DISTINCT endNode(r1) AS n14
    MATCH (n14)-[f15:HELD_AT]->(o16)
    WITH DISTINCT o16 AS n17
    WITH n17
    ORDER BY n17.byName
    LIMIT $p3
    RETURN [n17.byName, n17.id, n17.name] AS row18
  }, COLLECT {
    WITH DISTINCT endNode(r1) AS n19
    RETURN [null, n19.id, n19.name] AS row20
  }, COLLECT {
    WITH DISTINCT r1.id AS k21
    MATCH (v22:Evidence {fact: k21})
    WITH v22
    ORDER BY v22.byNewest
    LIMIT $p4
    RETURN [v22.byNewest, v22.id, v22.quote, COLLECT {
      MATCH (v22)-[:FROM]->(a23:Article)
      RETURN [null, a23.id, a23.title, a23.url] AS row24
    }] AS row25
  }, COLLECT {
    WITH DISTINCT startNode(r1) AS n26
    RETURN [null, n26.id, n26.name] AS row27
  }] AS row28
} AS rows
