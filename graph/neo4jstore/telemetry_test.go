package neo4jstore

import (
	"bytes"
	"io"
	"net"
	"strings"
	"sync"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"github.com/quanhe/quanhe/internal/neo4jtest"
)

// Bolt's message TELEMETRY: a structure of one field, with its signature.
var telemetry = []byte{0xB1, 0x54}

// The driver tells nobody how it is used. Another one shows that it would be heard.
func TestTelemetryIsOff(t *testing.T) {
	server := neo4jtest.Shared(t)
	l := listen(t, server)
	s, err := Open(l.address, Options{User: server.User, Password: server.Password})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	start(t, s)
	putSample(t, s, 1)
	if _, err := s.Query(t.Context(), &anyone); err != nil {
		t.Fatal(err)
	}
	if l.heard(telemetry) {
		t.Error("the store's driver sends telemetry")
	}
	talk(t, l.address, server.Auth())
	if !l.heard(telemetry) {
		t.Skip("this server asks no driver for telemetry")
	}
}

// talk asks through a driver as it is by itself.
func talk(t *testing.T, address string, auth neo4j.AuthToken) {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(address, auth, func(c *config.Config) { c.TelemetryDisabled = false })
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(t.Context())
	if _, err := neo4j.ExecuteQuery(t.Context(), driver, "RETURN 1", nil, neo4j.EagerResultTransformer); err != nil {
		t.Fatal(err)
	}
}

// A listener stands between drivers and the server, and keeps what drivers say.
type listener struct {
	address string
	lock    sync.Mutex
	said    bytes.Buffer
}

// Write keeps what a driver says.
func (l *listener) Write(words []byte) (int, error) {
	l.lock.Lock()
	defer l.lock.Unlock()
	return l.said.Write(words)
}

func (l *listener) heard(words []byte) bool {
	l.lock.Lock()
	defer l.lock.Unlock()
	return bytes.Contains(l.said.Bytes(), words)
}

func listen(t *testing.T, server *neo4jtest.Server) *listener {
	t.Helper()
	door, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { door.Close() })
	l := &listener{address: "bolt://" + door.Addr().String()} // neo4j:// would be shown a way past us
	_, behind, _ := strings.Cut(server.Address, "://")
	go func() {
		for {
			driver, err := door.Accept()
			if err != nil {
				return
			}
			go l.pass(driver, behind)
		}
	}()
	return l
}

func (l *listener) pass(driver net.Conn, behind string) {
	defer driver.Close()
	server, err := net.Dial("tcp", behind)
	if err != nil {
		return
	}
	defer server.Close()
	go io.Copy(driver, server)
	io.Copy(io.MultiWriter(server, l), driver)
}
