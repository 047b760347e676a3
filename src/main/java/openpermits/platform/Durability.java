package openpermits.platform;

import java.util.Arrays;
import java.util.stream.Stream;

/// Whether what is committed must survive a crash of the machine.
enum Durability {
  /// Everything as safe as PostgreSQL can make it, in little memory and disk.
  KEPT("fast", "max_wal_size=256MB max_connections=100"),
  THROWN_AWAY(
      "immediate", "fsync=off synchronous_commit=off full_page_writes=off max_connections=300");

  private static final String ALWAYS =
      "listen_addresses=127.0.0.1 unix_socket_directories= jit=off log_checkpoints=off ";

  private final String shutdown;
  private final String settings;

  Durability(String shutdown, String settings) {
    this.shutdown = shutdown;
    this.settings = settings;
  }

  /// How `pg_ctl stop` goes about it: neither waits for clients to leave.
  String shutdown() {
    return shutdown;
  }

  Stream<String> settings() {
    return Arrays.stream((ALWAYS + settings).split(" "));
  }
}
