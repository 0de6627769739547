package neo4jtest

import (
	"context"
	"fmt"
	"time"

	"github.com/testcontainers/testcontainers-go"
	neo4jcontainer "github.com/testcontainers/testcontainers-go/modules/neo4j"
)

// The official image.
const image = "neo4j:5.26-community"

// Two busy cores take a minute where the module's own limit would be over.
const startup = 3 * time.Minute

func container() (_ *Server, err error) {
	defer func() { // no daemon at all is a panic of the library
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	provider, err := testcontainers.ProviderDocker.GetProvider()
	if err != nil {
		return nil, err
	}
	defer provider.Close()
	ctx, cancel := context.WithTimeout(context.Background(), startup)
	defer cancel()
	if err := provider.Health(ctx); err != nil {
		return nil, err
	}
	c, err := neo4jcontainer.Run(ctx, image,
		neo4jcontainer.WithoutAuthentication(),
		neo4jcontainer.WithNeo4jSetting("server.jvm.additional", "-XX:TieredStopAtLevel=1"),
		neo4jcontainer.WithNeo4jSetting("server.memory.heap.max_size", "512m"),
		neo4jcontainer.WithNeo4jSetting("dbms.usage_report.enabled", "false"))
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", image, err)
	}
	stop := func() {
		if err := c.Terminate(context.Background(), testcontainers.StopTimeout(0)); err != nil {
			fmt.Printf("end the container of %s: %v\n", image, err)
		}
	}
	address, err := c.BoltUrl(ctx)
	if err != nil {
		stop()
		return nil, err
	}
	return &Server{Address: address, From: "docker", stop: stop}, nil
}
