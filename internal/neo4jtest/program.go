package neo4jtest

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// Version is Neo4j's: the latest of the long-term release when this was written.
const Version = "5.26.30"

// Program is a Neo4j of a test's own, run as a plain Java program: it can be stopped and started
// while its data stays.
type Program struct {
	Server
	home string
	log  string
	port int
	cmd  *exec.Cmd
	done chan error
}

// Start is a server for this test alone, empty, ended with the test. Settings are lines of its
// neo4j.conf, in place of those that it would have. It skips or fails as [Shared] does.
func Start(t testing.TB, settings ...string) *Program {
	t.Helper()
	p, err := newProgram(t.TempDir(), settings...)
	if err == nil {
		err = p.Run()
	}
	if err != nil {
		missing(t, err)
	}
	t.Cleanup(p.Kill)
	return p
}

func program() (*Server, error) {
	home, err := os.MkdirTemp("", "quanhe-neo4j-")
	if err != nil {
		return nil, err
	}
	p, err := newProgram(home)
	if err == nil {
		err = p.Run()
	}
	if err != nil {
		return nil, err
	}
	p.stop = func() {
		p.Kill()
		os.RemoveAll(home)
	}
	return &p.Server, nil
}

func newProgram(home string, settings ...string) (*Program, error) {
	if _, err := exec.LookPath("java"); err != nil {
		return nil, err
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	p := &Program{home: home, port: port, log: filepath.Join(home, "console.log")}
	p.Address, p.From = fmt.Sprintf("neo4j://127.0.0.1:%d", port), "jvm"
	conf := []string{
		fmt.Sprintf("server.bolt.listen_address=127.0.0.1:%d", port),
		fmt.Sprintf("server.bolt.advertised_address=127.0.0.1:%d", port),
		"server.http.enabled=false",
		"dbms.security.auth_enabled=false",
		"dbms.usage_report.enabled=false",
		"server.bolt.telemetry.enabled=true", // asks drivers for it: a test hears that ours gives none
		"server.memory.pagecache.size=64m",
		"db.tx_log.preallocate=false",
		"internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
	}
	for _, setting := range settings { // a setting that stands twice is refused
		name, _, _ := strings.Cut(setting, "=")
		conf = slices.DeleteFunc(conf, func(line string) bool { return strings.HasPrefix(line, name+"=") })
	}
	conf = append(conf, settings...)
	if err := os.MkdirAll(filepath.Join(home, "conf"), 0o755); err != nil {
		return nil, err
	}
	return p, os.WriteFile(filepath.Join(home, "conf", "neo4j.conf"), []byte(strings.Join(conf, "\n")+"\n"), 0o644)
}

// Run starts the server and waits until it answers. It may be called again after [Program.Stop] or
// [Program.Kill].
func (p *Program) Run() error {
	jars, err := jars()
	if err != nil {
		return err
	}
	log, err := os.Create(p.log)
	if err != nil {
		return err
	}
	defer log.Close()
	p.cmd = exec.Command("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"-cp", filepath.Join(jars, "*"), "org.neo4j.server.CommunityEntryPoint",
		"--home-dir="+p.home, "--config-dir="+filepath.Join(p.home, "conf"), "--console-mode")
	p.cmd.Stdout, p.cmd.Stderr = log, log
	endWithUs(p.cmd)
	if err := p.cmd.Start(); err != nil {
		return fmt.Errorf("start Neo4j: %w", err)
	}
	p.done = make(chan error, 1)
	go func() { p.done <- p.cmd.Wait() }()
	for deadline := time.Now().Add(startup); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		printed, err := os.ReadFile(p.log)
		if err != nil {
			return err
		}
		if bytes.Contains(printed, []byte("Started.")) {
			return nil
		}
		select {
		case err := <-p.done:
			p.cmd = nil
			return fmt.Errorf("neo4j ended while it started: %v\n%s", err, tail(printed))
		default:
		}
	}
	p.Kill()
	printed, _ := os.ReadFile(p.log)
	return fmt.Errorf("neo4j did not start within %s\n%s", startup, tail(printed))
}

// Stop ends the server as an operator would, and waits for it.
func (p *Program) Stop() { p.end(func() error { return p.cmd.Process.Signal(os.Interrupt) }) }

// Kill ends the server at once, as a failing machine would.
func (p *Program) Kill() { p.end(func() error { return p.cmd.Process.Kill() }) }

func (p *Program) end(tell func() error) {
	if p.cmd == nil {
		return
	}
	if err := tell(); err != nil {
		fmt.Printf("end Neo4j: %v\n", err)
	}
	select {
	case <-p.done:
	case <-time.After(30 * time.Second):
		p.cmd.Process.Kill()
		<-p.done
	}
	p.cmd = nil
}

func tail(log []byte) string {
	lines := strings.Split(strings.TrimSpace(string(log)), "\n")
	return strings.Join(lines[max(0, len(lines)-20):], "\n")
}

// Port 0 is not usable: the server tells its clients the port of its settings.
func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>quanhe</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>` + Version + `</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>` + Version + `</version></dependency>
  </dependencies>
</project>
`

// The folder of Neo4j's jars in the user's cache, filled by Maven the first time. Test processes
// side by side may both fill one: the first to rename wins.
func jars() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	folder := filepath.Join(cache, "quanhe", "neo4j-"+Version)
	if _, err := os.Stat(folder); err == nil {
		return folder, nil
	}
	if _, err := exec.LookPath("mvn"); err != nil {
		return "", err
	}
	if err := os.MkdirAll(filepath.Dir(folder), 0o755); err != nil {
		return "", err
	}
	filling, err := os.MkdirTemp(filepath.Dir(folder), "filling-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(filling)
	project := filepath.Join(filling, "pom.xml")
	if err := os.WriteFile(project, []byte(pom), 0o644); err != nil {
		return "", err
	}
	lib := filepath.Join(filling, "lib")
	out, err := exec.Command("mvn", "-q", "-B", "-f", project, "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies",
		"-DincludeScope=runtime", "-DoutputDirectory="+lib).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("fetch Neo4j %s through Maven: %w\n%s", Version, err, tail(out))
	}
	if err := os.Rename(lib, folder); err != nil {
		if _, there := os.Stat(folder); there != nil {
			return "", err
		}
	}
	return folder, nil
}
