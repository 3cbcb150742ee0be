package thalweg.runtime.install;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.store.Json;

/**
 * A list of plug-ins that can be installed: a JSON file on any server, or here.
 *
 * @param plugins sorted by name, and by version from old to new
 */
public record PluginIndex(List<PluginEntry> plugins) {

  /** What the file says of its own form. */
  public static final int FORMAT = 1;

  private static final long MOST_BYTES = 16L << 20;

  private static final Comparator<PluginEntry> ORDER =
      Comparator.comparing(PluginEntry::name)
          .thenComparing(entry -> ModuleDescriptor.Version.parse(entry.version()));

  /** Sorts. */
  public PluginIndex {
    plugins = plugins.stream().sorted(ORDER).toList();
  }

  /** The same entries give the same text. */
  public String toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("plugins", plugins.stream().map(PluginEntry::toJson).toList());
    return Json.write(json);
  }

  /**
   * Reads an index.
   *
   * @throws PluginException if it cannot be fetched, or is none; a sentence
   */
  public static PluginIndex read(Location location) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    location.copyTo(bytes, MOST_BYTES);
    return parse(bytes.toString(StandardCharsets.UTF_8), location.toString());
  }

  /** Reads the text of an index, which a place is named for in sentences. */
  static PluginIndex parse(String text, String place) {
    Map<String, Object> json;
    try {
      json = Json.parse(text);
    } catch (IOException e) {
      throw new PluginException(
          place + " is no index of plug-ins: it holds no JSON object. Check the address.", e);
    }
    if (!(json.get("format") instanceof Number format) || !(json.get("plugins") instanceof List)) {
      throw new PluginException(
          place
              + " is no index of plug-ins: it lacks \"format\" or \"plugins\". Check the address.");
    }
    if (format.intValue() != FORMAT) {
      throw new PluginException(
          "%s is an index of format %s, and this Thalweg reads format %d: use a newer Thalweg."
              .formatted(place, format, FORMAT));
    }
    return new PluginIndex(entries((List<?>) json.get("plugins"), place));
  }

  private static List<PluginEntry> entries(List<?> list, String place) {
    List<PluginEntry> entries = new ArrayList<>();
    for (Object one : list) {
      String where = "Entry %d of %s".formatted(entries.size() + 1, place);
      if (!(one instanceof Map<?, ?> map)) {
        throw new PluginException(where + " is no JSON object.");
      }
      try {
        entries.add(new EntryReader(map, where).read());
      } catch (PluginException e) {
        throw new PluginException(e.getMessage() + " Tell whoever publishes the index.", e);
      }
    }
    return entries;
  }

  /**
   * The newest version of a plug-in, by the name of its bundle or by one of those that descriptors
   * use.
   *
   * @throws PluginException if there is none, or more than one bundle of that name; a sentence
   */
  public PluginEntry find(String name) {
    List<PluginEntry> found = plugins.stream().filter(one -> one.name().equals(name)).toList();
    if (found.isEmpty()) {
      found = plugins.stream().filter(one -> one.provides(name)).toList();
    }
    List<String> bundles = found.stream().map(PluginEntry::name).distinct().toList();
    if (bundles.size() > 1) {
      throw new PluginException(
          "Several plug-ins provide '%s': name one of %s."
              .formatted(name, String.join(", ", bundles)));
    }
    if (found.isEmpty()) {
      throw new PluginException(
          "There is no '%s' in the index: %s".formatted(name, NearestName.hint(name, names())));
    }
    return found.get(found.size() - 1);
  }

  private List<String> names() {
    return plugins.stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(one.name()), one.provides().values().stream().flatMap(List::stream)))
        .distinct()
        .toList();
  }
}
