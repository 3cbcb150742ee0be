package thalweg.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every public signature of the API as text, in a stable order, by package. */
final class ApiListing {

  private static final Pattern EXPORT =
      Pattern.compile("(thalweg\\.api\\.\\w+);version=\"([^\"]+)\"");

  private final Path classes;

  /**
   * A listing of compiled classes.
   *
   * @param classes their root, which holds the bundle's manifest, too
   */
  ApiListing(Path classes) {
    this.classes = classes;
  }

  /** The signatures of each exported package, under its name and version. */
  Map<String, String> packages() throws IOException {
    Map<String, String> listing = new TreeMap<>();
    Matcher exported = EXPORT.matcher(exports());
    while (exported.find()) {
      String name = exported.group(1);
      String text =
          types(name).map(ApiListing::signatures).sorted().collect(Collectors.joining("\n"));
      // The first mention is the export; packages are named again among those that others use.
      listing.putIfAbsent(name, "package " + name + " " + exported.group(2) + "\n\n" + text);
    }
    return listing;
  }

  private String exports() throws IOException {
    try (InputStream in = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
      return new Manifest(in).getMainAttributes().getValue("Export-Package");
    }
  }

  private Stream<Class<?>> types(String packageName) throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
              .map(file -> packageName + "." + file.substring(0, file.length() - 6))
              .toList();
      return names.stream()
          .<Class<?>>map(ApiListing::load)
          .filter(type -> isVisible(type.getModifiers()));
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signatures(Class<?> type) {
    String parents =
        Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), interfaces(type))
            .map(Type::getTypeName)
            .filter(name -> !name.equals("java.lang.Object"))
            .collect(Collectors.joining(", "));
    String members =
        Stream.of(
                Arrays.stream(type.getDeclaredFields())
                    .filter(ApiListing::isVisible)
                    .map(Field::toGenericString),
                Arrays.stream(type.getDeclaredConstructors())
                    .filter(ApiListing::isVisible)
                    .map(Constructor::toGenericString),
                Arrays.stream(type.getDeclaredMethods())
                    .filter(ApiListing::isVisible)
                    .map(ApiListing::method))
            .flatMap(lines -> lines)
            .sorted()
            .map(line -> "  " + line + "\n")
            .collect(Collectors.joining());
    return type.toGenericString() + (parents.isEmpty() ? "" : " : " + parents) + "\n" + members;
  }

  private static Stream<Type> interfaces(Class<?> type) {
    return Arrays.stream(type.getGenericInterfaces());
  }

  private static String method(Method method) {
    Object byDefault = method.getDefaultValue();
    return byDefault == null
        ? method.toGenericString()
        : method.toGenericString() + " default " + byDefault.toString().replace("\0", "\\0");
  }

  private static boolean isVisible(Member member) {
    return isVisible(member.getModifiers()) && !member.isSynthetic();
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
