package thalweg.runtime.plugins.classfile;

/**
 * A class that code refers to, or a member of it.
 *
 * @param owner the class, as class files write it
 * @param name of the member; empty where the class alone is meant
 * @param descriptor the types of the member; empty where the class alone is meant
 */
public record Mention(String owner, String name, String descriptor) implements Comparable<Mention> {

  static Mention of(String owner) {
    return new Mention(owner, "", "");
  }

  /** Whether a field or a method is meant. */
  public boolean isMember() {
    return !name.isEmpty();
  }

  @Override
  public int compareTo(Mention other) {
    int owners = owner.compareTo(other.owner);
    int names = owners != 0 ? owners : name.compareTo(other.name);
    return names != 0 ? names : descriptor.compareTo(other.descriptor);
  }
}
