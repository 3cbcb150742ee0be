package thalweg.runtime.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads one YAML document as data: no tags, no classes, bounded in size and depth, every key once.
 */
public final class YamlReader {

  private static final long LARGEST_FILE = 1 << 20;
  private static final int MOST_VALUES = 100_000;
  private static final int DEEPEST = 64;

  private final Place whole;
  private final Function<Mark, Place> places;
  private int values;

  private YamlReader(Place whole, Function<Mark, Place> places) {
    this.whole = whole;
    this.places = places;
  }

  /**
   * Reads a file.
   *
   * @throws DescriptorException if it cannot be read, with the place in it
   */
  public static YamlValue read(Path file) {
    Place whole = Place.of(file.toString());
    if (Files.isDirectory(file)) {
      throw new DescriptorException(
          whole, "This is a directory, expected a descriptor: name the .yaml file in it.");
    }
    if (!Files.exists(file)) {
      throw new DescriptorException(
          whole,
          "There is no such file: check the path, or run thalweg init for an example to start from.");
    }
    if (!Files.isReadable(file)) {
      throw new DescriptorException(whole, "The file cannot be read: check its permissions.");
    }
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new DescriptorException(
            whole, "The file has over a megabyte, expected a descriptor of a few lines.");
      }
      return parse(decode(Files.readAllBytes(file), whole), file.toString());
    } catch (IOException e) {
      throw new DescriptorException(whole, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** Reads a document; the places in it have lines. */
  public static YamlValue parse(String text, String source) {
    return new YamlReader(
            Place.of(source), mark -> new Place(source, mark.getLine() + 1, mark.getColumn() + 1))
        .compose(text)
        .orElseThrow(
            () ->
                new DescriptorException(
                    new Place(source, 1, 1),
                    "The file is empty, expected dataset, model and optimizers."));
  }

  /** Reads a value that stands by itself, such as one of the command line: it has one place. */
  public static YamlValue parseValue(String text, Place place) {
    return new YamlReader(place, mark -> place)
        .compose(text)
        .orElseGet(() -> new YamlValue.Scalar(place, "", false));
  }

  private static String decode(byte[] bytes, Place whole) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new DescriptorException(
          whole, "The file is not UTF-8 text, expected a descriptor in YAML.");
    }
  }

  private Optional<YamlValue> compose(String text) {
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(whole.source()).setAllowNonScalarKeys(true).build();
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.map(node -> convert(node, 0));
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(places).orElse(whole);
      throw new DescriptorException(place, notYaml(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new DescriptorException(whole, notYaml(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new DescriptorException(whole, tooDeep());
    }
  }

  private YamlValue convert(Node node, int depth) {
    Place place = node.getStartMark().map(places).orElse(whole);
    if (depth > DEEPEST) {
      throw new DescriptorException(place, tooDeep());
    }
    if (++values > MOST_VALUES) {
      throw new DescriptorException(
          place, "The document expands to over " + MOST_VALUES + " values: remove its aliases.");
    }
    if (node instanceof ScalarNode scalar) {
      boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
      return new YamlValue.Scalar(place, scalar.getValue(), !plain);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> elements = new ArrayList<>();
      sequence.getValue().forEach(element -> elements.add(convert(element, depth + 1)));
      return new YamlValue.Sequence(place, elements);
    }
    return mapping((MappingNode) node, place, depth);
  }

  private YamlValue mapping(MappingNode node, Place place, int depth) {
    Map<String, YamlValue.Mapping.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Place keyPlace = tuple.getKeyNode().getStartMark().map(places).orElse(place);
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new DescriptorException(keyPlace, "A key is a list or a map, expected a name.");
      }
      YamlValue value = convert(tuple.getValueNode(), depth + 1);
      YamlValue.Mapping.Entry entry = new YamlValue.Mapping.Entry(keyPlace, value);
      YamlValue.Mapping.Entry earlier = entries.putIfAbsent(key.getValue(), entry);
      if (earlier != null) {
        throw new DescriptorException(
            keyPlace,
            "The key '%s' is repeated (first on line %d): remove one of the two."
                .formatted(key.getValue(), earlier.keyPlace().line()));
      }
    }
    return new YamlValue.Mapping(place, entries);
  }

  private static String tooDeep() {
    return "The document is nested over " + DEEPEST + " levels deep, expected a few.";
  }

  private static String notYaml(String reason) {
    String line = String.valueOf(reason).lines().findFirst().orElse("");
    return "This is not YAML: " + line.replaceAll("\\.+$", "") + ".";
  }
}
