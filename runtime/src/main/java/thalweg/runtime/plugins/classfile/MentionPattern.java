package thalweg.runtime.plugins.classfile;

import java.util.regex.Pattern;

/**
 * Some mentions: {@code java/io/File} the class and all its members, {@code java/io/File.delete}
 * that member, with its types where there is a parenthesis; a star stands for anything. With {@code
 * !} in front it is an exception.
 */
final class MentionPattern {

  private final boolean exception;
  private final boolean members;
  private final boolean types;
  private final Pattern pattern;

  MentionPattern(String text) {
    exception = text.startsWith("!");
    String rest = exception ? text.substring(1) : text;
    members = rest.contains(".");
    types = rest.contains("(");
    pattern = Pattern.compile(("\\Q" + rest + "\\E").replace("*", "\\E.*\\Q"));
  }

  boolean isException() {
    return exception;
  }

  boolean fits(Mention mention) {
    if (members && !mention.isMember()) {
      return false;
    }
    String text = members ? mention.owner() + "." + mention.name() : mention.owner();
    return pattern.matcher(types ? text + mention.descriptor() : text).matches();
  }
}
