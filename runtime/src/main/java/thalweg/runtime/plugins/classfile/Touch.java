package thalweg.runtime.plugins.classfile;

import java.util.List;

/** What of the machine, or of the process it runs in, code can be about. */
public enum Touch {
  /** Reads or writes files. */
  FILES(
      "files",
      "java/io/File",
      "java/io/FileInputStream",
      "java/io/FileOutputStream",
      "java/io/FileReader",
      "java/io/FileWriter",
      "java/io/FileDescriptor",
      "java/io/RandomAccessFile",
      "java/io/PrintStream.<init>(Ljava/lang/String;*",
      "java/io/PrintWriter.<init>(Ljava/lang/String;*",
      "java/util/Formatter.<init>(Ljava/lang/String;*",
      "java/nio/file/Files",
      "java/nio/file/spi/*",
      "java/nio/channels/FileChannel",
      "java/nio/channels/AsynchronousFileChannel",
      "java/util/jar/JarFile",
      "java/util/zip/ZipFile",
      "java/util/prefs/*",
      "java/util/logging/FileHandler",
      "javax/imageio/stream/File*"),
  /** Starts other programs, or looks at them. */
  PROCESSES("other programs", "java/lang/Process*", "java/lang/Runtime.exec", "java/awt/Desktop"),
  /** Talks to other machines. */
  NETWORK(
      "network",
      "!java/net/URI",
      "!java/net/URISyntaxException",
      "!java/net/URLEncoder",
      "!java/net/URLDecoder",
      "!java/net/URLClassLoader",
      "java/net/*",
      "javax/net/*",
      "java/rmi/*",
      "javax/naming/*",
      "javax/management/remote/*",
      "com/sun/net/*",
      "java/nio/channels/SocketChannel",
      "java/nio/channels/ServerSocketChannel",
      "java/nio/channels/DatagramChannel",
      "java/nio/channels/AsynchronousSocketChannel",
      "java/nio/channels/AsynchronousServerSocketChannel"),
  /** Reaches classes and members by name, or makes classes: what it uses cannot be listed. */
  REFLECTION(
      "reflection",
      "!java/lang/reflect/Array",
      "!java/lang/reflect/Type",
      "!java/lang/reflect/ParameterizedType",
      "java/lang/reflect/*",
      "java/lang/Class.forName",
      "java/lang/Class.newInstance",
      "java/lang/Class.getMethod*",
      "java/lang/Class.getField*",
      "java/lang/Class.getConstructor*",
      "java/lang/Class.getDeclared*",
      "java/lang/ClassLoader.<init>",
      "java/lang/ClassLoader.loadClass",
      "java/lang/ClassLoader.defineClass",
      "java/net/URLClassLoader",
      "java/lang/Module.*",
      "java/lang/ModuleLayer*",
      "java/lang/invoke/MethodHandle.*",
      "java/lang/invoke/MethodHandles.*",
      "java/lang/invoke/MethodHandles$Lookup.*",
      "java/lang/invoke/VarHandle.*",
      "java/lang/instrument/*",
      "java/io/ObjectInputStream",
      "java/util/ServiceLoader",
      "javax/script/*",
      "javax/tools/*",
      "com/sun/tools/*",
      "sun/*",
      "jdk/internal/*"),
  /** Runs code that is not Java's. */
  NATIVE_CODE(
      "native code",
      "java/lang/System.load*",
      "java/lang/Runtime.load*",
      "java/lang/foreign/*",
      "sun/misc/Unsafe",
      "jdk/internal/misc/Unsafe",
      "com/sun/jna/*"),
  /** Starts threads. */
  THREADS(
      "threads",
      "java/lang/Thread.<init>",
      "java/lang/Thread.start",
      "java/lang/Thread.ofVirtual",
      "java/lang/Thread.ofPlatform",
      "java/lang/Thread.startVirtualThread",
      "java/util/Timer",
      "java/util/concurrent/Executor*",
      "java/util/concurrent/ForkJoin*",
      "java/util/concurrent/ThreadPoolExecutor",
      "java/util/concurrent/ScheduledThreadPoolExecutor",
      "java/util/concurrent/CompletableFuture",
      "java/util/stream/*.parallel",
      "java/*.parallelStream"),
  /** Ends Thalweg, or runs when it ends. */
  EXIT(
      "ending Thalweg",
      "java/lang/System.exit",
      "java/lang/Runtime.exit",
      "java/lang/Runtime.halt",
      "java/lang/Runtime.addShutdownHook"),
  /** Reads or changes environment, system properties or standard streams. */
  ENVIRONMENT(
      "environment",
      "java/lang/System.getenv",
      "java/lang/System.getProperty",
      "java/lang/System.getProperties",
      "java/lang/System.setProperty",
      "java/lang/System.setProperties",
      "java/lang/System.clearProperty",
      "java/lang/System.setOut",
      "java/lang/System.setErr",
      "java/lang/System.setIn",
      "java/lang/System.in",
      "java/lang/Boolean.getBoolean",
      "java/lang/Integer.getInteger",
      "java/lang/Long.getLong",
      "java/util/Locale.setDefault",
      "java/util/TimeZone.setDefault"),
  /** Reaches the plug-in framework, and with it other plug-ins. */
  FRAMEWORK(
      "plug-in framework", "org/osgi/framework/*", "org/osgi/service/component/ComponentContext");

  private final String word;
  private final List<MentionPattern> patterns;

  Touch(String word, String... patterns) {
    this.word = word;
    this.patterns = List.of(patterns).stream().map(MentionPattern::new).toList();
  }

  /** In tables: {@code native code}. */
  public String word() {
    return word;
  }

  /** Whether a mention is about it: the first pattern that fits decides. */
  boolean isMeantBy(Mention mention) {
    return patterns.stream()
        .filter(pattern -> pattern.fits(mention))
        .findFirst()
        .filter(pattern -> !pattern.isException())
        .isPresent();
  }
}
