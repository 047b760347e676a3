package openpermits.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Random;

/// Ports for servers that a test stops and starts again. They lie below those that the system hands
/// to connections, one of which could otherwise sit on the port while its server is down.
public final class Ports {

  private static final int FIRST = 20_000;
  private static final int LAST = 30_000;

  private Ports() {}

  public static int free() {
    return new Random().ints(FIRST, LAST).filter(Ports::isFree).findFirst().orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var server = new ServerSocket(port)) {
      return server.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
