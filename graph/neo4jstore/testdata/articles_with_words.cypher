 CYPHER 5
WITH COLLECT {
  UNWIND $p0 AS k
  OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n)
  RETURN DISTINCT coalesce(n.id, k)
} AS ids1
RETURN COLLECT {
  UNWIND ids1 AS k2
  MATCH (n3:Node {id: k2}) WHERE n3:Person|Organization|Post|Event|Directive|Place
  MATCH (n3)<-[:MENTIONS]-(a4:Article) WHERE a4.text =~ $p1
  WITH DISTINCT a4
  WITH a4
  ORDER BY a4.byNewest
  LIMIT $p2
  RETURN [a4.byNewest, a4.id, a4.title] AS row5
} AS rows
