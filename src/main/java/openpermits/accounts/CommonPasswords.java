package openpermits.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Passwords that whoever guesses tries first: those of `accounts/common-passwords.txt`, also in
/// capitals, with accents, spaces, digits for letters, digits and signs before and after, or
/// several times in a row. A phrase of a few words is not among them.
@Component
class CommonPasswords {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\s]+");
  private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern REPEATED = Pattern.compile("(.+?)\\1+");
  private static final int SHORT_UNIT = 5;

  private final Set<String> common;

  CommonPasswords() {
    this.common = read();
  }

  boolean contains(String password) {
    var plain = plain(password);
    return Stream.of(plain, asLetters(plain), ENDS.matcher(plain).replaceAll(""))
        .flatMap(form -> Stream.of(form, ENDS.matcher(asLetters(form)).replaceAll("")))
        .anyMatch(this::isCommon);
  }

  private boolean isCommon(String form) {
    return form.isEmpty() || common.contains(form) || repeats(form);
  }

  private boolean repeats(String form) {
    var repeated = REPEATED.matcher(form);
    return repeated.matches()
        && (repeated.group(1).length() <= SHORT_UNIT || common.contains(repeated.group(1)));
  }

  private static String plain(String password) {
    var apart = Normalizer.normalize(password, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// `p@ssw0rd` is `password`.
  private static String asLetters(String plain) {
    return plain
        .replace('0', 'o')
        .replace('1', 'l')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('7', 't')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('!', 'i');
  }

  private static Set<String> read() {
    try {
      return new ClassPathResource("accounts/common-passwords.txt")
          .getContentAsString(UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .collect(toUnmodifiableSet());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
