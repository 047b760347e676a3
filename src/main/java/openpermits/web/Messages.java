package openpermits.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openpermits.settings.Municipality;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every sentence of the portal in both languages: the files `messages/*_fr.properties` and
/// `messages/*_en.properties`, written as ICU message patterns with named places. What they say of
/// days and times is told by the municipality's clock.
@Component
public class Messages {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern ANYTHING_ELSE = Pattern.compile("\\{\\w+\\s*,|'\\{");

  private final Map<String, String> french = read("fr");
  private final Map<String, String> english = read("en");
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private final ZoneId here;

  public Messages(Municipality municipality) {
    this.here = municipality.zone();
  }

  /// Where the municipality's clock hangs.
  ZoneId here() {
    return here;
  }

  /// The sentence with its places filled. Fails on a missing sentence rather than show its key to a
  /// person; a test asks for every key in both languages.
  public String say(Locale language, String key, Map<String, Object> words) {
    var pattern = pattern(language, key);
    if (words.isEmpty() && pattern.indexOf('{') < 0) {
      return pattern;
    }
    var sentence =
        ANYTHING_ELSE.matcher(pattern).find()
            ? format(language, key, pattern).format(words)
            : fill(pattern, key, words);
    return withOneStop(sentence);
  }

  /// The point of `10:02 a.m.` ends its sentence, too.
  private static String withOneStop(String sentence) {
    return sentence.replace(".m..", ".m.");
  }

  public boolean knows(Locale language, String key) {
    return of(language).containsKey(key);
  }

  /// Most sentences only have places for words; they need no grammar and are on every page.
  private static String fill(String pattern, String key, Map<String, Object> words) {
    return PLACE
        .matcher(pattern)
        .replaceAll(place -> {
          var word = words.get(place.group(1));
          if (word == null) {
            throw new IllegalArgumentException(key + " needs a word for " + place.group());
          }
          return Matcher.quoteReplacement(word.toString());
        });
  }

  private MessageFormat format(Locale language, String key, String pattern) {
    return formats
        .computeIfAbsent(language.getLanguage() + key, _ -> new MessageFormat(pattern, language))
        .clone();
  }

  private String pattern(Locale language, String key) {
    var pattern = of(language).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no sentence " + key + " in " + language.getLanguage());
    }
    return pattern;
  }

  private Map<String, String> of(Locale language) {
    return language.getLanguage().equals("fr") ? french : english;
  }

  private static Map<String, String> read(String language) {
    try {
      var sentences = new HashMap<String, String>();
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_" + language + ".properties");
      for (var file : files) {
        add(sentences, file);
      }
      return Map.copyOf(sentences);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static void add(Map<String, String> sentences, Resource file) throws IOException {
    var properties = new Properties();
    try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    for (var key : properties.stringPropertyNames()) {
      if (sentences.put(key, properties.getProperty(key)) != null) {
        throw new IllegalStateException(key + " is said twice, the second time in " + file);
      }
    }
  }
}
