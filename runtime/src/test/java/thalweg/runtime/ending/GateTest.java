package thalweg.runtime.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class GateTest {

  @Test
  void aShutGateLetsNothingThrough() throws IOException {
    ByteArrayOutputStream behind = new ByteArrayOutputStream();
    Gate gate = new Gate(behind);

    gate.write("before".getBytes());
    gate.shut();
    gate.write(" and after".getBytes());
    gate.flush();

    assertThat(behind).hasToString("before");
    assertThat(gate.failure()).isEmpty();
  }

  @Test
  void theFirstFailureIsRememberedWhereAPrintStreamSwallowsIt() {
    Gate gate =
        new Gate(
            new OutputStream() {
              private int writes;

              @Override
              public void write(int value) throws IOException {
                throw new IOException("failure " + writes++);
              }
            });
    PrintStream out = new PrintStream(gate, true);

    out.println("a");
    out.println("b");

    assertThat(gate.failure()).get().extracting(Exception::getMessage).isEqualTo("failure 0");
  }
}
