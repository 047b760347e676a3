package openpermits.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// A test in a real browser on the running portal with the demonstration city. All journeys share
/// one portal: each has files of its own. A browser that no longer answers holds nobody for ever.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DemoCity
@Timeout(value = 8, unit = TimeUnit.MINUTES)
public @interface Journey {}
