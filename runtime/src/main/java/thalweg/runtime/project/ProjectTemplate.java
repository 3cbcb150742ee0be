package thalweg.runtime.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.runtime.plugins.Kind;

/** Fills in the templates of a kind, which lie beside this class as resources. */
public final class ProjectTemplate {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z.]+)}}");

  private final PluginProject project;
  private final Map<String, String> values = new LinkedHashMap<>();

  /**
   * The template of a project.
   *
   * @param repository where Maven finds core-api and plugin-testkit
   */
  public ProjectTemplate(PluginProject project, URI repository) {
    this.project = project;
    versions().forEach((key, value) -> values.put(key.toString(), value.toString()));
    values.put("repository", repository.toString());
    values.put("name", project.name());
    values.put("kind", project.kind().word());
    values.put("described", project.described());
    values.put("group", project.group());
    values.put("artifact", project.artifact());
    values.put("package", project.packageName());
    values.put("folder", project.packageName().replace('.', '/'));
    values.put("class", project.className());
    values.put("network", project.networkName());
  }

  /** The text of every file by its path in the project. */
  public Map<String, String> files() {
    String folder = project.packageName().replace('.', '/') + "/";
    String source = "src/main/java/" + folder;
    String test = "src/test/java/" + folder;
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pom.xml", fill("common/pom.xml"));
    files.put("README.md", fill("common/README.md"));
    files.put(".gitignore", fill("common/gitignore"));
    files.put("example.yaml", fill(ofKind("example.yaml")));
    files.put(source + project.className() + ".java", fill(ofKind("Factory.java")));
    if (project.kind() == Kind.MODEL) {
      files.put(source + project.networkName() + ".java", fill(ofKind("Network.java")));
    }
    files.put(test + project.className() + "Test.java", fill(ofKind("FactoryTest.java")));
    return files;
  }

  private String ofKind(String file) {
    return project.kind().slug() + "/" + file;
  }

  private String fill(String resource) {
    Matcher matcher = PLACEHOLDER.matcher(read(resource));
    return matcher.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), resource)));
  }

  private String value(String placeholder, String resource) {
    String value = values.get(placeholder);
    if (value == null) {
      throw new IllegalStateException(resource + " has an unknown placeholder " + placeholder);
    }
    return value;
  }

  private static String read(String resource) {
    try (InputStream in = ProjectTemplate.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties versions() {
    Properties versions = new Properties();
    try (InputStream in = ProjectTemplate.class.getResourceAsStream("common/versions.properties")) {
      versions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }
}
