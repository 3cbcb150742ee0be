package thalweg.runtime.descriptor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thalweg.runtime.settings.SettingDescription;

/**
 * A plug-in with its settings in a few words, {@code adam (learningRate 0.005)}: the first setting
 * always, the others where they differ from their default.
 */
public final class SettingsInWords {

  private SettingsInWords() {}

  static String of(Configured<?> configured) {
    Map<String, Object> values = configured.values();
    List<String> words = new ArrayList<>();
    boolean first = true;
    for (SettingDescription setting : configured.plugin().settings().describe()) {
      Object value = values.get(setting.name());
      boolean changed =
          value != null && !setting.byDefault().map(text -> isSame(value, text)).orElse(false);
      if (value != null && (first || changed)) {
        words.add(setting.name() + " " + inWords(value));
      }
      first = false;
    }
    String name = configured.plugin().name();
    return words.isEmpty() ? name : name + " (" + String.join(", ", words) + ")";
  }

  /** A value in few words: equal numbers in a row become {@code 5 × 20}. */
  public static String inWords(Object value) {
    if (value instanceof List<?> list) {
      if (list.isEmpty()) {
        return "none";
      }
      return list.size() > 1 && list.stream().distinct().count() == 1
          ? list.size() + " × " + list.get(0)
          : String.join("-", list.stream().map(String::valueOf).toList());
    }
    return value instanceof Double number ? plain(number) : String.valueOf(value);
  }

  /** As people write it: 0.0001 and 1, not 1.0E-4 and 1.0. */
  private static String plain(double number) {
    boolean readable = number == 0 || Math.abs(number) >= 1e-5 && Math.abs(number) < 1e7;
    return readable && Double.isFinite(number)
        ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
        : Double.toString(number).replace(".0E", "e").replace('E', 'e');
  }

  private static boolean isSame(Object value, String text) {
    if (value instanceof Number number) {
      return !text.isEmpty() && number.doubleValue() == Double.parseDouble(text);
    }
    return String.valueOf(value).equals(text);
  }
}
