 CYPHER 5
WITH COLLECT {
  UNWIND $p0 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids2, COLLECT {
  UNWIND $p1 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids5, COLLECT {
  UNWIND $p2 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids9
RETURN COLLECT {
  CALL (ids2, ids5, ids9) {
    UNWIND ids2 AS k3
    MATCH (n4:Node {id: k3}) WHERE n4:Event
    RETURN n4 AS r1
    UNION
    UNWIND ids5 AS k6
    MATCH (n7:Node {id: k6}) WHERE n7:Event
    MATCH (n8:Event {series: n7.series}) WHERE (coalesce(n7.latest < n8.earliest, false) OR NOT coalesce(n8.latest < n7.earliest, false) AND size(n7.edition) = size(n8.edition) AND n7.edition < n8.edition) AND (NOT EXISTS {
       (n7)<-[:ORGANIZED]-()
    } OR NOT EXISTS {
       (n8)<-[:ORGANIZED]-()
    } OR EXISTS {
      MATCH (n7)<-[:ORGANIZED]-(o)
      MATCH (o)-[:ORGANIZED]->(n8)
    })
    RETURN n8 AS r1
    UNION
    UNWIND ids9 AS k10
    MATCH (n11:Node {id: k10}) WHERE n11:Event
    MATCH (n12:Event {series: n11.series}) WHERE (coalesce(n12.latest < n11.earliest, false) OR NOT coalesce(n11.latest < n12.earliest, false) AND size(n12.edition) = size(n11.edition) AND n12.edition < n11.edition) AND (NOT EXISTS {
       (n12)<-[:ORGANIZED]-()
    } OR NOT EXISTS {
       (n11)<-[:ORGANIZED]-()
    } OR EXISTS {
      MATCH (n12)<-[:ORGANIZED]-(o)
      MATCH (o)-[:ORGANIZED]->(n11)
    })
    RETURN n12 AS r1
  }
  WITH r1
  WITH r1
  ORDER BY r1.byNewest
  LIMIT $p3
  RETURN [r1.byNewest, r1.id, r1.name] AS row13
} AS rows
