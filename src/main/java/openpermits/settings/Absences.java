package openpermits.settings;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/// Lets nothing stand behind a word only where a record says that it may be absent, by `@Nullable`.
final class Absences extends NopAnnotationIntrospector {

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedParameter parameter
            && parameter.getOwner().getMember() instanceof Constructor<?> constructor
        ? JsonSetter.Value.forValueNulls(
            mayBeAbsent(constructor.getAnnotatedParameterTypes()[parameter.getIndex()])
                ? Nulls.SET
                : Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  private static boolean mayBeAbsent(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
