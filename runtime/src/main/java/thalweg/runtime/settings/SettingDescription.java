package thalweg.runtime.settings;

import java.util.Optional;

/**
 * What the user is told about one setting.
 *
 * @param name as in a descriptor
 * @param type what it accepts, with its range
 * @param byDefault its default as in a descriptor; empty where there is none
 * @param required whether it must be given
 * @param meaning one line
 */
public record SettingDescription(
    String name, String type, Optional<String> byDefault, boolean required, String meaning) {}
