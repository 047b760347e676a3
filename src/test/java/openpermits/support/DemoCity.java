package openpermits.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/// Beside `@SpringBootTest`: the portal with the demonstration city, in a database of its own.
/// Everybody's password is [#PASSWORD]; `docs/demonstration.md` lists the files.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("demo")
@Import(TestDatabase.class)
public @interface DemoCity {

  String PASSWORD = "permis-demo-2024";
}
