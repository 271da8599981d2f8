import { CHEVRON_EVERY, FLOW } from '#lib/style/route-flow.ts';
import { CASING as CASED, CHOSEN, FLOW_WIDTH } from '#lib/style/route-layers.ts';
import { STATE_PARTS } from '#lib/style/route-states.ts';

/** Routes in a row of the texture of states. */
export const STATES_A_ROW = 1024;
/** What one call draws of all open routes, lowest first. */
export const PASSES = { casing: 0, selected: 1, line: 2 } as const;

const number = (value: number): string => value.toFixed(4);
const shared = `
precision highp float;
precision highp int;
const int CASING = ${PASSES.casing}, SELECTED = ${PASSES.selected}, LINE = ${PASSES.line};
const float PARTS = ${number(STATE_PARTS)};
// A pixel is touched as far as half of it from its middle; a little more for what is rounded.
const float EDGE = 0.6;
const float FLOW_WIDTH = ${number(FLOW_WIDTH)}, CHEVRON_WIDTH = 12.0;
uniform vec2 u_half;
uniform float u_ratio;
uniform int u_pass;
uniform float u_flow;
uniform bool u_chevrons;
vec2 parts(uint word) { return vec2(float(word >> 16), float(word & 0xffffu)) / PARTS; }
float lineWidth(uvec4 state) {
  vec2 width = parts(state.z);
  return u_pass == CASING ? ${number(CASED.width)} + width.y : u_pass == SELECTED ? ${number(CHOSEN.width)} : width.x + width.y;
}`;

/**
 * A segment as a quad that holds it with half its width beyond both ends. It reads the points before and after, so that two neighbours
 * know the line that parts them.
 */
export const VERTEX = `${shared}
layout(location = 0) in vec4 a_before;
layout(location = 1) in vec4 a_from;
layout(location = 2) in vec4 a_to;
layout(location = 3) in vec4 a_after;
layout(location = 4) in vec4 a_before_data;
layout(location = 5) in vec4 a_from_data;
layout(location = 6) in vec4 a_to_data;
layout(location = 7) in vec4 a_after_data;
uniform highp usampler2D u_state;
uniform vec2 u_centre;
uniform float u_day;
uniform float u_scale;
flat out vec4 v_ends;
flat out vec4 v_cuts;
flat out ivec2 v_joints;
flat out vec4 v_measures;
flat out vec4 v_colour;
flat out vec4 v_flowing;
flat out vec2 v_dash;
out vec2 v_at;
out float v_depth;

vec4 colour(uint word, float alpha) {
  return vec4(vec3(uvec3(word >> 24, word >> 16, word >> 8) & 255u) / 255.0, 1.0) * alpha;
}

vec4 placed(vec4 at) { return projectTile((at.xy - u_centre) + at.zw); }
vec2 pixel(vec4 clip) { return clip.xy / clip.w * u_half; }
vec2 unit(vec2 way) { float size = length(way); return size > 1e-4 ? way / size : vec2(0.0); }

// The normal of the line that parts two segments at a joint; 1 where there is one, 2 where the way turns back on itself.
int joint(vec4 before, vec2 at, vec4 after, vec2 from, vec2 to, out vec2 cut) {
  cut = unit(unit(at - from) + unit(to - at));
  return before.w > 0.0 && after.w > 0.0 && cut != vec2(0.0) ? 1 : 2;
}

// How far a quad goes past its end: half its width, and at a bend no further than where its side meets the line that parts it from the next. Most of a
// long route are slight bends, and in software every pixel that is thrown away costs as much as one that is drawn.
float beyond(int kind, vec2 cut, vec2 way, float reach) {
  float cosine = abs(dot(cut, way));
  return kind != 1 ? reach : min(reach, reach * sqrt(max(0.0, 1.0 - cosine * cosine)) / max(cosine, 1e-3) + EDGE);
}

void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (a_from_data.y < 0.0 || a_to_data.y < 0.0 || u_day < a_from_data.z || u_day > a_from_data.w) return;
  int route = int(a_from_data.y);
  uvec4 state = texelFetch(u_state, ivec2(route % ${STATES_A_ROW}, route / ${STATES_A_ROW}), 0);
  if ((state.x & 255u) == 0u || (u_pass == SELECTED && (state.y & 1u) == 0u)) return;
  vec4 from = placed(a_from), to = placed(a_to);
  if (from.w <= 0.0 && to.w <= 0.0) return;
  // What lies behind the eye is cut off just before it.
  if (from.w <= 0.0) from = mix(to, from, 0.999 * to.w / (to.w - from.w));
  if (to.w <= 0.0) to = mix(from, to, 0.999 * from.w / (from.w - to.w));
  vec2 a = pixel(from), b = pixel(to);
  vec2 way = unit(b - a);
  if (way == vec2(0.0)) way = vec2(1.0, 0.0);

  v_cuts = vec4(0.0);
  v_joints = ivec2(0);
  if (a_before_data.y >= 0.0) {
    vec4 before = placed(a_before);
    v_joints.x = joint(before, a, to, pixel(before), b, v_cuts.xy);
  }
  if (a_after_data.y >= 0.0) {
    vec4 after = placed(a_after);
    v_joints.y = joint(from, b, after, a, pixel(after), v_cuts.zw);
  }
  v_ends = vec4(a, b);
  // What is the same all over a segment is worked out here: in software a pixel costs what is asked of it.
  float width = lineWidth(state), size = max(length(b - a), 1e-4);
  float opacity = float(state.x & 255u) / 255.0;
  v_measures = vec4(size, a_from_data.x * u_scale, (a_to_data.x - a_from_data.x) * u_scale / size, width * 0.5 * u_ratio + 0.5);
  v_colour = colour(state.x, opacity);
  v_flowing = colour(state.y, opacity);
  v_dash = parts(state.w);

  if (u_pass == LINE && u_flow >= 0.0) width = max(width, FLOW_WIDTH);
  if (u_pass == LINE && u_chevrons) width = max(width, CHEVRON_WIDTH);
  float reach = width * 0.5 * u_ratio + EDGE;
  bool atEnd = (gl_VertexID & 2) != 0;
  float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
  float past = atEnd ? beyond(v_joints.y, v_cuts.zw, way, reach) : beyond(v_joints.x, v_cuts.xy, way, reach);
  v_at = vec2(atEnd ? length(b - a) + past : -past, side * reach);
  vec2 at = a + way * v_at.x + vec2(-way.y, way.x) * v_at.y;
  v_depth = atEnd ? to.z / to.w : from.z / from.w;
  gl_Position = vec4(at / u_half, 0.0, 1.0);
}`;

/** Every pixel is drawn by the one segment on whose side of its joints it lies, so that nothing shows twice where they meet. */
export const FRAGMENT = `${shared}
uniform vec4 u_casing;
uniform vec4 u_selection;
uniform vec4 u_halo;
flat in vec4 v_ends;
flat in vec4 v_cuts;
flat in ivec2 v_joints;
// Length in pixels, how far the route has come at its start and how much further with each pixel, in CSS pixels, and half its width with the soft edge.
flat in vec4 v_measures;
flat in vec4 v_colour;
flat in vec4 v_flowing;
flat in vec2 v_dash;
// Along the segment from its start and across it.
in vec2 v_at;
in float v_depth;
out vec4 fragColor;

vec4 over(vec4 upper, vec4 lower) { return upper + lower * (1.0 - upper.a); }
// How much of a pixel lies within so many CSS pixels of what is so far away.
float within(float pixels, float away) { return clamp(pixels * u_ratio + 0.5 - away, 0.0, 1.0); }
// How much of a pixel lies on strokes of a length, one every period.
float strokes(float at, float on, float period) {
  float x = mod(at, period);
  return clamp((x < on ? min(x, on - x) : -min(x - on, period - x)) * u_ratio + 0.5, 0.0, 1.0);
}

void main() {
#ifdef GLOBE
  if (v_depth > 1.0) discard;
#endif
  vec2 at = gl_FragCoord.xy - u_half;
  if (v_joints.x == 1 && dot(at - v_ends.xy, v_cuts.xy) < 0.0) discard;
  if (v_joints.y == 1 && dot(at - v_ends.zw, v_cuts.zw) >= 0.0) discard;
  float along = v_at.x, size = v_measures.x, held = clamp(along, 0.0, size);
  bool caps = u_pass != LINE;
  float beyond = (along < 0.0 ? v_joints.x > 0 : v_joints.y > 0) || caps ? along - held : 0.0;
  float away = length(vec2(beyond, v_at.y));
  float body = clamp(v_measures.w - away, 0.0, 1.0);
  if (u_pass == CASING) { fragColor = u_casing * body; return; }
  if (u_pass == SELECTED) { fragColor = u_selection * body; return; }
  float ends = 1.0;
  if (v_joints.x == 0) ends *= clamp(along + 0.5, 0.0, 1.0);
  if (v_joints.y == 0) ends *= clamp(size - along + 0.5, 0.0, 1.0);
  float length_ = v_measures.y + held * v_measures.z;
  if (v_dash.y > 0.0) body *= strokes(length_, v_dash.x, v_dash.x + v_dash.y);
  vec4 drawn = v_colour * (body * ends);
  if (u_flow >= 0.0) {
    float stroke = within(FLOW_WIDTH * 0.5, away) * strokes(length_ - u_flow, ${number(FLOW.stroke)}, ${number(FLOW.period)});
    drawn = over(v_flowing * (stroke * ends), drawn);
  }
  if (u_chevrons) {
    // An arm from the tip to 3.4 pixels aside; the other is its image.
    vec2 p = vec2(mod(length_, ${number(CHEVRON_EVERY)}) - ${number(CHEVRON_EVERY / 2)} - 1.3, abs(v_at.y) / u_ratio);
    vec2 arm = vec2(-2.6, 3.4);
    float off = length(p - arm * clamp(dot(p, arm) / dot(arm, arm), 0.0, 1.0)) * u_ratio;
    drawn = over(u_halo * (within(2.3, off) * v_colour.a * ends), drawn);
    drawn = over(v_colour * (within(0.9, off) * ends), drawn);
  }
  fragColor = drawn;
}`;
