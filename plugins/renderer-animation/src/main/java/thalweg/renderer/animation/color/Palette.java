package thalweg.renderer.animation.color;

import java.util.ArrayList;
import java.util.List;
import thalweg.plot.color.Rgb;

/** Up to 255 colours and the transparent entry 0. Immutable. */
public final class Palette {

  private static final int LARGEST = 256;

  private final int[] colors;

  private Palette(int[] colors) {
    this.colors = colors;
  }

  /** Collects colours, the most important first: what does not fit any more is left out. */
  public static final class Builder {

    private final List<Integer> colors = new ArrayList<>(List.of(0));

    /** Adds a colour 0xRRGGBB unless it is there already. */
    public Builder add(int color) {
      if (colors.size() < LARGEST && !colors.subList(1, colors.size()).contains(color)) {
        colors.add(color);
      }
      return this;
    }

    /** The palette of the colours so far. */
    public Palette build() {
      return new Palette(colors.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  /** All entries 0xRRGGBB; the first is the transparent one. */
  public int[] colors() {
    return colors.clone();
  }

  /** The colour of an entry. */
  public int color(byte index) {
    return colors[index & 0xFF];
  }

  /** The entry nearest to a colour, never the transparent one. */
  public byte nearest(int color) {
    int best = 1;
    int smallest = Integer.MAX_VALUE;
    for (int i = 1; i < colors.length; i++) {
      int distance = Rgb.distance(colors[i], color);
      if (distance < smallest) {
        smallest = distance;
        best = i;
      }
    }
    return (byte) best;
  }
}
