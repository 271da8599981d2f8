import type { CustomRenderMethodInput } from 'maplibre-gl';

/** A compiled program and where its uniforms are; a uniform that the compiler left out is null, which WebGL ignores. */
export interface Program {
  readonly program: WebGLProgram;
  readonly at: (uniform: string) => WebGLUniformLocation | null;
}

/** The shaders of a layer behind MapLibre's code for the projection it draws in. Throws with the compiler's words. */
export function compile(
  gl: WebGL2RenderingContext,
  { vertexShaderPrelude, define }: CustomRenderMethodInput['shaderData'],
  vertex: string,
  fragment: string,
): Program {
  const program = gl.createProgram();
  for (const [kind, code] of [
    [gl.VERTEX_SHADER, `#version 300 es\nprecision highp float;\n${vertexShaderPrelude}\n${define}\n${vertex}`],
    [gl.FRAGMENT_SHADER, `#version 300 es\n${define}\n${fragment}`],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('The graphics card makes no shader.');
    gl.shaderSource(shader, code);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = (gl.getAttachedShaders(program) ?? []).map((shader) => gl.getShaderInfoLog(shader));
    throw new Error(`A layer's shaders do not link: ${[gl.getProgramInfoLog(program), ...logs].join(' ')}`);
  }
  const locations = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    at: (uniform) => {
      if (!locations.has(uniform)) locations.set(uniform, gl.getUniformLocation(program, uniform));
      return locations.get(uniform) ?? null;
    },
  };
}
