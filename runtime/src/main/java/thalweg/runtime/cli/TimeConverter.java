package thalweg.runtime.cli;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads times such as {@code 500ms}, {@code 60s} and {@code 2m}; a bare number is seconds. */
final class TimeConverter implements ITypeConverter<Duration> {

  private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,5})(ms|s|m)?");
  private static final Map<String, Duration> UNITS =
      Map.of("ms", Duration.ofMillis(1), "s", Duration.ofSeconds(1), "m", Duration.ofMinutes(1));

  @Override
  public Duration convert(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw new TypeConversionException(
          "found '" + text + "', expected a time such as 500ms, 60s or 2m");
    }
    String unit = time.group(2) == null ? "s" : time.group(2);
    return UNITS.get(unit).multipliedBy(Long.parseLong(time.group(1)));
  }
}
