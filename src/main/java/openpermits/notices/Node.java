package openpermits.notices;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// This portal among those that share its database: known by its machine and port, which no two
/// have at a time. What it was at when it was killed it takes up at once when it is back; what
/// another was at, only once that one has not been heard of for a while.
@Component
class Node implements DbSchedulerCustomizer {

  private final SchedulerName name;
  private final JdbcClient jdbc;

  Node(@Value("${server.port}") int port, JdbcClient jdbc) {
    this.name = new SchedulerName.Fixed(new SchedulerName.Hostname().getName() + ":" + port);
    this.jdbc = jdbc;
  }

  @Override
  public Optional<SchedulerName> schedulerName() {
    return Optional.of(name);
  }

  /// Once the port is ours, so that nobody else goes by our name, and before the scheduler starts.
  @EventListener(ContextRefreshedEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void takeUpWhatWasCutShort() {
    jdbc.sql(
            """
            update scheduled_tasks
               set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
             where picked and picked_by = ?
            """)
        .param(name.getName())
        .update();
  }
}
