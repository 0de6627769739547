 CYPHER 5
RETURN COLLECT {
  UNWIND $p0 AS asked1
  MATCH (n2:Node {id: asked1[1]})-[:IS*0..1]->(n3) WHERE NOT n3:Merged
  RETURN [asked1[0], 0, n3.id, COLLECT {
    WITH 1 AS one5 WHERE n3:Event
    MATCH (n4:Event {series: n3.series}) WHERE (coalesce(n4.latest < n3.earliest, false) OR NOT coalesce(n3.latest < n4.earliest, false) AND size(n4.edition) = size(n3.edition) AND n4.edition < n3.edition) AND (NOT EXISTS {
       (n4)<-[:ORGANIZED]-()
    } OR NOT EXISTS {
       (n3)<-[:ORGANIZED]-()
    } OR EXISTS {
      MATCH (n4)<-[:ORGANIZED]-(o)
      MATCH (o)-[:ORGANIZED]->(n3)
    })
    WITH DISTINCT n4
    WITH n4
    ORDER BY n4.byNewest
    LIMIT $p1
    RETURN [n4.byNewest, n4.id, n4.name] AS row6
  }, [COLLECT {
    WITH 1 AS one8 WHERE n3:Event
    MATCH (n7:Event {series: n3.series}) WHERE (coalesce(n3.latest < n7.earliest, false) OR NOT coalesce(n7.latest < n3.earliest, false) AND size(n3.edition) = size(n7.edition) AND n3.edition < n7.edition) AND (NOT EXISTS {
       (n3)<-[:ORGANIZED]-()
    } OR NOT EXISTS {
       (n7)<-[:ORGANIZED]-()
    } OR EXISTS {
      MATCH (n3)<-[:ORGANIZED]-(o)
      MATCH (o)-[:ORGANIZED]->(n7)
    })
    WITH DISTINCT n7
    WITH n7
    ORDER BY n7.byOldest
    LIMIT $p2
    RETURN [n7.byOldest, n7.id, n7.name] AS row11
  }, COUNT {
    WITH 1 AS one10 WHERE n3:Event
    MATCH (n9:Event {series: n3.series}) WHERE (coalesce(n3.latest < n9.earliest, false) OR NOT coalesce(n9.latest < n3.earliest, false) AND size(n3.edition) = size(n9.edition) AND n3.edition < n9.edition) AND (NOT EXISTS {
       (n3)<-[:ORGANIZED]-()
    } OR NOT EXISTS {
       (n9)<-[:ORGANIZED]-()
    } OR EXISTS {
      MATCH (n3)<-[:ORGANIZED]-(o)
      MATCH (o)-[:ORGANIZED]->(n9)
    })
    RETURN DISTINCT n9
  }]] AS found
} AS rows
